#pragma once

#include <memory>

namespace hovor::transport {

// Owns an OpenSSL object: OpensslPtr<X509, X509_free>.
template <auto Free>
struct OpensslFree {
    template <class T>
    void operator()(T* object) const noexcept
    {
        Free(object);
    }
};

template <class T, auto Free>
using OpensslPtr = std::unique_ptr<T, OpensslFree<Free>>;

}  // namespace hovor::transport
