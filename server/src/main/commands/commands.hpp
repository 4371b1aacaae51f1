#pragma once

#include "main/command_line.hpp"

// Each adds one word of the command line, with all that can follow it.
namespace hovor {

void add_account(CommandLine& line);
void add_agent(CommandLine& line);
void add_audit(CommandLine& line);
void add_config(CommandLine& line);
void add_inspect(CommandLine& line);
void add_migrate(CommandLine& line);
void add_seed(CommandLine& line);

}  // namespace hovor
