#include "domain/rating.hpp"

#include "domain/text.hpp"

namespace hovor {

Result<Rating> apply(const std::optional<Rating>& before, const RatingUpdate& update, Timestamp now)
{
    if (!before && !update.value) return fail(ErrorCode::invalid_argument, "value: is missing");
    Rating after = before.value_or(Rating{.value = 0, .text = "", .rated_at = now});
    if (update.value) after.value = *update.value;
    if (update.text) after.text = trim(*update.text);
    if (after.value < Rating::worst || after.value > Rating::best) {
        return fail(ErrorCode::invalid_argument, "value: must be from 1 to 5");
    }
    if (count_code_points(after.text) > Rating::max_text_length) {
        return fail(ErrorCode::invalid_argument, "text: is too long");
    }
    if (before && after == *before) return after;  // said again
    after.rated_at = now;
    return after;
}

}  // namespace hovor
