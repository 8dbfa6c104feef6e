//! The rulebook of `#[derive(Shareable)]`: one function for each rule that the macro enforces, named as the rule.

use super::model::{Component, Misplaced};
use crate::kit::{
    attestation::SharingProof, errors::Errors, syntax::generics::mentions_type_param, types::partitions::find_partition,
};

pub(crate) fn check(component: &Component, errors: &mut Errors) {
    shared_components_hold_no_user_state(component, errors);
}

fn shared_components_hold_no_user_state(component: &Component, errors: &mut Errors) {
    reject_union(component, errors);
    for misplaced in &component.misplaced {
        reject_misplaced(misplaced, errors);
    }
    reject_unchecked_params(component, errors);
    reject_lifetimes(component, errors);
}

fn reject_union(component: &Component, errors: &mut Errors) {
    if let Some(union) = &component.union_token {
        errors.push(union, "`#[derive(Shareable)]` cannot check the fields of a union; write a struct or an enum");
    }
}

fn reject_misplaced(misplaced: &Misplaced, errors: &mut Errors) {
    match misplaced {
        Misplaced::Attestation(attr) => {
            errors.push(attr, "an attestation applies to one field; write it before the field");
        }
        Misplaced::Option(attr) => {
            let fact = "`#[shareable]` applies to the whole type";
            errors.push(attr, format!("{fact}; remove it, or attest this field with `#[attest(reason = \"…\")]`"));
        }
        Misplaced::SecondOption(attr) => errors.push(attr, "`#[shareable]` is written twice; remove this one"),
    }
}

/// Rejects a type parameter that no check covers. The compiler cannot compute whether it is a handle.
fn reject_unchecked_params(component: &Component, errors: &mut Errors) {
    for field in &component.fields {
        let is_generic = mentions_type_param(&field.ty, &component.generics);
        let is_checked = field.proof == SharingProof::Checked;
        let Some(partition) = find_partition(&field.ty) else { continue };
        if is_checked && is_generic {
            let fact =
                format!("a type parameter in a `{partition}` cannot be checked here, because it may be a handle");
            errors.push(&field.ty, format!("{fact}; write the type itself"));
        }
    }
}

/// Rejects lifetimes. Rustc would report one in four errors.
fn reject_lifetimes(component: &Component, errors: &mut Errors) {
    let name = &component.ident;
    for param in component.generics.lifetimes() {
        let fact = format!("`{name}` borrows, but all users share it for longer than any borrow");
        errors.push(param, format!("{fact}; own the value instead"));
    }
}
