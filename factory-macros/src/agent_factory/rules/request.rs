//! The parts of two rules that are about request data.

use crate::{
    agent_factory::model::{entry::Entry, factory::Factory, field::PlatformField},
    kit::{
        errors::Errors,
        syntax::{attributes::has_name, tokens::mentions},
        types::lifetimes::{elides_lifetime, mentions_short_lifetime},
    },
};

/// Rejects request data that belongs to a scope, or that borrows.
pub(super) fn reject_borrowed_data(factory: &Factory, errors: &mut Errors) {
    for field in factory.request_fields() {
        let (name, ty) = (&field.ident, &field.type_name);
        if let Some(entry) = find_mentioned_entry(field, factory) {
            let fact = format!("`{}` belongs to a scope, and request data is given before one opens", entry.type_name);
            errors.push(&field.ty, format!("{fact}; remove `{name}` from `request`"));
        } else if mentions_short_lifetime(&field.ty) || elides_lifetime(&field.ty) {
            let fact = format!("`{ty}` borrows, and request data may move to another task");
            errors.push(&field.ty, format!("{fact}; own the value, as in `String` for a `&str`"));
        }
    }
}

fn find_mentioned_entry<'a>(field: &PlatformField, factory: &'a Factory) -> Option<&'a Entry> {
    factory.entries().find(|entry| entry.base_name().is_some_and(|name| mentions(&field.ty, name)))
}

/// Rejects attestations of the fields.
pub(super) fn reject_attributes_of_request(factory: &Factory, errors: &mut Errors) {
    for attr in factory.request_fields().iter().flat_map(|field| &field.attrs) {
        if has_name(attr, &["attest"]) {
            errors.push(attr, "request data is not shared and needs no attestation; remove this");
        }
    }
}
