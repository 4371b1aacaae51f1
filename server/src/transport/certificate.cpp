#include "transport/certificate.hpp"

#include "transport/openssl_ptr.hpp"

#include <arpa/inet.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>

namespace hovor::transport {

namespace {

using BioPtr = OpensslPtr<BIO, BIO_free>;
using KeyPtr = OpensslPtr<EVP_PKEY, EVP_PKEY_free>;
using X509Ptr = OpensslPtr<X509, X509_free>;
using ExtensionPtr = OpensslPtr<X509_EXTENSION, X509_EXTENSION_free>;

// OpenSSL reports failures as 0 or null; here they mean that it is out of memory or broken.
void must(bool success)
{
    if (!success) throw std::runtime_error{"OpenSSL cannot make a certificate"};
}

std::string pem_of(const BioPtr& bio)
{
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

bool is_address(const std::string& name)
{
    std::array<unsigned char, 16> bytes{};
    return inet_pton(AF_INET, name.c_str(), bytes.data()) == 1 || inet_pton(AF_INET6, name.c_str(), bytes.data()) == 1;
}

void add_extension(X509* certificate, int kind, const std::string& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionPtr extension{X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str())};
    must(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1);
}

void set_serial(X509* certificate)
{
    std::array<unsigned char, 16> random{};
    must(RAND_bytes(random.data(), static_cast<int>(random.size())) == 1);
    random[0] &= 0x7FU;  // positive
    const OpensslPtr<BIGNUM, BN_free> number{BN_bin2bn(random.data(), static_cast<int>(random.size()), nullptr)};
    must(number != nullptr && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr);
}

Result<std::string> read_file(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream bytes;
    if (file) bytes << file.rdbuf();
    if (!file || !bytes) {
        return fail(ErrorCode::not_found, path + " cannot be read: " + std::generic_category().message(errno));
    }
    return std::move(bytes).str();
}

}  // namespace

Certificate make_self_signed(const std::vector<std::string>& names, Timestamp now)
{
    constexpr long before = 60 * 60;  // for clients whose clocks are late
    constexpr long lifetime = 825L * 24 * 60 * 60;
    const KeyPtr key{EVP_EC_gen("P-256")};
    const X509Ptr certificate{X509_new()};
    must(key != nullptr && certificate != nullptr);
    auto* x509 = certificate.get();
    const auto seconds = static_cast<std::time_t>(to_milliseconds(now) / 1'000);
    must(X509_set_version(x509, X509_VERSION_3) == 1);
    must(ASN1_TIME_set(X509_getm_notBefore(x509), seconds - before) != nullptr);
    must(ASN1_TIME_set(X509_getm_notAfter(x509), seconds + lifetime) != nullptr);
    set_serial(x509);
    must(X509_set_pubkey(x509, key.get()) == 1);

    static constexpr std::string_view organisation = "Hovor, self-signed";
    auto* subject = X509_get_subject_name(x509);
    must(X509_NAME_add_entry_by_txt(subject, "O", MBSTRING_UTF8,
                                    reinterpret_cast<const unsigned char*>(organisation.data()),
                                    static_cast<int>(organisation.size()), -1, 0) == 1);
    must(X509_set_issuer_name(x509, subject) == 1);

    std::string alternatives;
    for (const auto& name : names) {
        if (name.find_first_of(",:\n\\") != std::string::npos && !is_address(name)) {
            throw std::invalid_argument{"\"" + name + "\" is not a host name"};
        }
        alternatives += (alternatives.empty() ? "" : ",") + std::string{is_address(name) ? "IP:" : "DNS:"} + name;
    }
    add_extension(x509, NID_basic_constraints, "critical,CA:FALSE");
    add_extension(x509, NID_key_usage, "critical,digitalSignature");
    add_extension(x509, NID_ext_key_usage, "serverAuth");
    if (!alternatives.empty()) add_extension(x509, NID_subject_alt_name, alternatives);
    must(X509_sign(x509, key.get(), EVP_sha256()) != 0);

    const BioPtr chain{BIO_new(BIO_s_mem())};
    const BioPtr secret{BIO_new(BIO_s_mem())};
    must(chain != nullptr && PEM_write_bio_X509(chain.get(), x509) == 1);
    must(secret != nullptr &&
         PEM_write_bio_PrivateKey(secret.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
    return {pem_of(chain), pem_of(secret)};
}

Result<Certificate> read_certificate(const std::string& chain_file, const std::string& key_file)
{
    HOVOR_TRY(auto chain, read_file(chain_file));
    HOVOR_TRY(auto key, read_file(key_file));
    return Certificate{std::move(chain), std::move(key)};
}

Result<Timestamp> expiry_of(std::string_view chain_pem)
{
    const BioPtr bio{BIO_new_mem_buf(chain_pem.data(), static_cast<int>(chain_pem.size()))};
    const X509Ptr certificate{PEM_read_bio_X509_AUX(bio.get(), nullptr, nullptr, nullptr)};
    std::tm parts{};
    if (certificate == nullptr || ASN1_TIME_to_tm(X509_get0_notAfter(certificate.get()), &parts) != 1) {
        ERR_clear_error();
        return fail(ErrorCode::invalid_argument, "the certificate is not PEM text that begins with a certificate");
    }
    return from_milliseconds(static_cast<std::int64_t>(timegm(&parts)) * 1'000);
}

}  // namespace hovor::transport
