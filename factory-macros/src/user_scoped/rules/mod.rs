//! The rules of `#[user_scoped]` that the macro enforces, a file for each. Rustc enforces the others.

mod a_field_has_one_source;
mod a_user_scoped_type_names_its_scope;
mod an_agent_belongs_to_one_user;
mod an_agent_has_one_constructor;
mod parameters_match_the_agent;

use super::model::{agent::Agent, syntax::ImplSyntax};
use crate::kit::errors::Errors;

/// Checks a struct.
pub(crate) fn check_struct(agent: &Agent<'_>, errors: &mut Errors) {
    a_user_scoped_type_names_its_scope::check_struct(agent, errors);
    an_agent_belongs_to_one_user::check_lifetimes(agent, errors);
    a_field_has_one_source::check(agent, errors);
    parameters_match_the_agent::check(agent, errors);
}

/// Checks an `impl` apart from the types of the constructor's arguments.
pub(crate) fn check_impl(syntax: &ImplSyntax, errors: &mut Errors) {
    an_agent_has_one_constructor::check(syntax, errors);
    a_user_scoped_type_names_its_scope::check_impl(syntax, errors);
}

/// Checks the arguments of a constructor.
pub(crate) fn check_arguments(agent: &Agent<'_>, errors: &mut Errors) {
    a_user_scoped_type_names_its_scope::check_arguments(agent, errors);
    an_agent_belongs_to_one_user::check_arguments(agent, errors);
    a_field_has_one_source::check(agent, errors);
    parameters_match_the_agent::check(agent, errors);
}
