//! The rulebook of `#[derive(Shareable)]`: one function for each rule that the macro enforces, named as the rule.

use super::model::Component;
use crate::kit::{
    errors::Errors,
    paths::{mentions, mentions_a_type_param},
    vetting::Vetting,
};
use quote::format_ident;

pub(crate) fn check(component: &Component, errors: &mut Errors) {
    shared_components_hold_no_user_state(component, errors);
}

fn shared_components_hold_no_user_state(component: &Component, errors: &mut Errors) {
    for (ty, vetting) in &component.fields {
        let is_param = mentions_a_type_param(ty, &component.generics);
        if matches!(vetting, Vetting::Checked) && is_param && mentions(ty, &format_ident!("PerUser")) {
            let message =
                "nothing can check here that a type parameter in a `PerUser` is no handle; write the type itself";
            errors.push(ty, message);
        }
    }
    // The `Shareable` bound would say it in four errors.
    for param in component.generics.lifetimes() {
        let name = &component.ident;
        errors.push(
            param,
            format!("`{name}` borrows, and what all users share borrows from nobody; own the value instead"),
        );
    }
}
