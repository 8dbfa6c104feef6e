//! The rulebook of `#[derive(Shareable)]`: one function for each rule that the macro enforces, named as the rule.

use super::model::Component;
use crate::errors::Errors;

pub(crate) fn check(component: &Component, errors: &mut Errors) {
    shared_components_hold_no_user_state(component, errors);
}

/// What the `Shareable` bound would say in four errors.
fn shared_components_hold_no_user_state(component: &Component, errors: &mut Errors) {
    for param in component.generics.lifetimes() {
        let name = &component.ident;
        errors.push(
            param,
            format!("`{name}` borrows, and what all users share borrows from nobody; own the value instead"),
        );
    }
}
