//! The rulebook of what a constructor takes.

use super::{
    mend_impl::lacks_its_lifetime,
    model::Agent,
    rules::{self, a_field_has_one_source},
};
use crate::kit::{errors::Errors, vetting::shown};

pub(crate) fn check(agent: &Agent, errors: &mut Errors) {
    a_user_scoped_type_names_its_scope(agent, errors);
    an_agent_belongs_to_one_user(agent, errors);
    a_field_has_one_source(agent, errors);
}

/// None is no error: a constructor may have the scope from an agent that it takes.
fn a_user_scoped_type_names_its_scope(agent: &Agent, errors: &mut Errors) {
    let name = &agent.ident;
    for scope in agent.scopes() {
        // Else another name for the user's lifetime is one mistake, at the `impl`.
        if agent.names_user() && !scope.names_user() {
            errors.push(&scope.ty, format!("the scope of `{name}` is its user's; write `UserScope<'user>`"));
        }
    }
    for surplus in agent.scopes().skip(1) {
        let surplus = &surplus.ident;
        errors.push(surplus, format!("the constructor has its scope already; remove `{surplus}`"));
    }
    for field in &agent.fields {
        if field.wraps_a_scope() {
            errors.push(&field.ty, "a constructor takes its scope as it is; write `UserScope<'user>`");
        }
    }
}

fn an_agent_belongs_to_one_user(agent: &Agent, errors: &mut Errors) {
    let name = &agent.ident;
    for field in agent.fields.iter().filter(|field| !field.wraps_a_scope()) {
        let (ident, ty) = (&field.ident, field.users_own().unwrap_or(&field.ty));
        if field.users_own().is_some_and(|ty| lacks_its_lifetime(ty, &agent.generics)) {
            let remedy = format!("write `{}<'user>`", shown(ty));
            errors.push(ty, format!("`{ident}` belongs to the user of `{name}`; {remedy}"));
        } else if field.elides_a_lifetime() {
            let remedy = "write `'user` for the lifetime that is left out";
            errors.push(ty, format!("what `{ident}` holds belongs to the user of `{name}`; {remedy}"));
        }
    }
    rules::an_agent_belongs_to_one_user(agent, errors);
}
