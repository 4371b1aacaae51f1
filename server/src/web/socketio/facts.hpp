#pragma once

#include "domain/conversation.hpp"
#include "domain/visitor.hpp"

#include <boost/json/object.hpp>

#include <vector>

// What a client tells of its visitor, and thinks of a chat, in the words of the wire.
namespace hovor::web::socketio {

// Of both shapes: {"plan": "gold"}, and the older {"plan": {"label": "Plan", "value": "gold"}}. What has no value is
// left out; a value that is no text, number or boolean is told as its JSON.
std::vector<Variable> read_variables(const boost::json::object& variables);
boost::json::object variables_of(const std::vector<Variable>& variables);

RatingUpdate read_rating(const boost::json::object& rating);
boost::json::value rating_of(const std::optional<Rating>& rating);  // null where there is none

// The system's message that asks for a rating. It is in no history: clients ask for it when they need it, and its id
// is made of the conversation's.
boost::json::object rate_form_of(const Conversation::Snapshot& conversation, Timestamp now);

}  // namespace hovor::web::socketio
