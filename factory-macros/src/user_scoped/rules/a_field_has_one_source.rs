//! The value of a field, or of an argument of a constructor, comes from one source.

use crate::{
    kit::{display::format_tokens, errors::Errors},
    user_scoped::model::{
        agent::{Agent, Construction},
        field::Field,
        position::Position,
        source::Source,
        syntax::{SourceAttr, unknown_name},
    },
};

pub(crate) fn check(agent: &Agent<'_>, errors: &mut Errors) {
    report_unknown_attrs(agent, errors);
    report_misfits(agent, errors);
    let scope = agent.scope_fields().next().map(|scope| scope.ident);
    for field in &agent.fields {
        let is_second_scope = field.source == Source::Scope && scope != Some(field.ident);
        // The rule about scopes reports these.
        if is_second_scope || scope.is_none() && field.wraps_scope() {
            continue;
        }
        report_initial_value(field, agent, errors);
        report_surplus(field, agent.construction, errors);
        if field.source == Source::Default && !matches!(agent.construction, Construction::Elsewhere) {
            report_missing_source(field, errors);
        }
    }
}

/// Reports unknown attributes. Rustc would report them without the attributes that exist.
fn report_unknown_attrs(agent: &Agent<'_>, errors: &mut Errors) {
    let position = find_position(agent);
    let otherwise = match position {
        Position::Field => "none",
        Position::Argument => "none for a value that the caller gives",
    };
    for attr in &agent.unknown_attrs {
        let name = unknown_name(attr).map(ToString::to_string).unwrap_or_default();
        let known = Source::list_suggestions(position);
        errors.push(attr, format!("unknown attribute `{name}`; write one of {known}, or {otherwise}"));
    }
}

fn report_misfits(agent: &Agent<'_>, errors: &mut Errors) {
    let position = find_position(agent);
    for Field { ty, source, .. } in &agent.misfits {
        let (keyword, form) = (source.keyword().unwrap_or_default(), source.required_form());
        let remedy = form.remedy(ty).map(|remedy| format!("; {remedy}")).unwrap_or_default();
        let (wanted, found) = (form.pattern(), format_tokens(ty));
        errors.push(ty, format!("a `#[{keyword}]` {position} has the type `{wanted}`, not `{found}`{remedy}"));
    }
}

fn find_position(agent: &Agent<'_>) -> Position {
    match agent.construction {
        Construction::By(_) => Position::Argument,
        Construction::FromFields | Construction::Elsewhere => Position::Field,
    }
}

/// Reports an `#[init]` on an argument of a constructor.
fn report_initial_value(field: &Field<'_>, agent: &Agent<'_>, errors: &mut Errors) {
    if let (Source::Init, Position::Argument, Some(attr)) = (field.source, find_position(agent), field.attr) {
        let remedy = "remove this argument, and write a `let` in the body";
        errors.push(attr, format!("a constructor computes its own values; {remedy}"));
    }
}

fn report_surplus(field: &Field<'_>, construction: Construction<'_>, errors: &mut Errors) {
    let name = field.ident;
    let fact = match construction {
        _ if field.source == Source::Scope => "comes from the factory",
        Construction::Elsewhere => "comes from the constructor",
        Construction::FromFields | Construction::By(_) => "already has a source",
    };
    for SourceAttr { attr, .. } in field.surplus {
        errors.push(attr, format!("`{name}` {fact}; remove this attribute"));
    }
}

/// Reports a reference that has no default. Rustc would report it without the attribute that is missing.
fn report_missing_source(field: &Field<'_>, errors: &mut Errors) {
    let Some(ty) = field.borrowed_from_user() else { return };
    let (name, ty) = (field.ident, format_tokens(ty));
    let message = if field.borrows_mutably() {
        format!("`{name}` borrows mutably, but a shared component is borrowed immutably; own a `{ty}` instead")
    } else {
        format!("`{name}` borrows a `{ty}` but has no source; write `#[shared]` or `#[request]` before it")
    };
    errors.push(field.ty, message);
}
