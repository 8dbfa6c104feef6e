//! The rulebook of `#[user_scoped]` on a module: one function for each rule that the macro enforces, named as the rule.

use super::model::{Global, Module, Place, Static};
use crate::kit::{attestation::SharingProof, display::format_tokens, errors::Errors};
use proc_macro2::{Ident, TokenStream};

pub(crate) fn check(module: &Module, errors: &mut Errors) {
    if let Some(again) = &module.repeated {
        errors.push(again, "`#[user_scoped]` is written twice; remove this one");
    }
    a_user_scoped_module_holds_no_global_state(module, errors);
}

fn a_user_scoped_module_holds_no_global_state(module: &Module, errors: &mut Errors) {
    for global in &module.globals {
        match global {
            Global::Static(global) => reject_unchecked_static(global, errors),
            Global::Macro(name) => errors.push(name, format!("`{name}!` {OUTLIVES}; {KEEP}")),
            Global::RenamedMacro { name, renamed } => {
                errors.push(renamed, format!("`{name}!` {OUTLIVES}, also under another name; {KEEP}"));
            }
            Global::Leak { shown, at } => {
                let fact =
                    format!("`{shown}` returns a value that is never dropped and outlives the scope of its user");
                errors.push(at, format!("{fact}; let a `#[user_scoped]` type or the platform own the value"));
            }
            Global::Memoized { attribute, owner } => {
                let fact = format!("`#[{attribute}]` keeps the results of `{owner}` for all users");
                errors.push(attribute, format!("{fact}; keep them in a `PerUser` of the platform, or {ATTEST}"));
            }
            Global::ProcessSetting { function, setting, remedy } => {
                let fact = format!("`{function}` changes {setting} of the process, which all users share");
                errors.push(function, format!("{fact}; {remedy}"));
            }
            Global::File { name, item } => {
                let fact = "`#[user_scoped]` cannot read a module in another file";
                errors.push(item, format!("{fact}; write `mod {name} {{ … }}`"));
            }
            Global::HandedOut(_) => {}
            Global::Accessor { name, reference } => reject_accessor(name, reference, errors),
            Global::Alias { name, reference } => reject_alias(name, reference, errors),
            Global::UncheckedAccessor { name, within } => {
                let fact = format!("what `{name}` hands out to all users cannot be checked within `{within}`");
                errors.push(name, format!("{fact}; move `{name}` out of it"));
            }
        }
    }
}

const ATTEST: &str = "attest the function with `#[attest(reason = \"…\")]`";
const OUTLIVES: &str = "defines a global that outlives the scope of its user";
const KEEP: &str = "keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform";

fn reject_accessor(name: &Ident, reference: &TokenStream, errors: &mut Errors) {
    let fact = format!("`{name}` hands out the same `{}` to all users", format_tokens(reference));
    errors.push(reference, format!("{fact}; pass it as an argument, from the factory or the platform"));
}

fn reject_alias(name: &Ident, reference: &TokenStream, errors: &mut Errors) {
    let text = format_tokens(reference);
    let fact = format!("a function that returns `{name}` could return the same `{text}` to all users");
    errors.push(reference, format!("{fact}; write the type itself instead of the alias"));
}

/// Rejects a static for which no check can be emitted. The compiler checks the others.
fn reject_unchecked_static(Static { name, mutable, place, proof, .. }: &Static, errors: &mut Errors) {
    match (place, mutable, proof) {
        (Place::Foreign, _, _) => {
            let fact = format!("all users share `{name}`, and the compiler cannot check who changes it");
            errors.push(
                name,
                format!("{fact}; move it into an attested component of the platform, outside of this module"),
            );
        }
        (_, Some(mutable), _) => {
            let fact = format!("all users share `{name}`, and code that runs for one of them can change it");
            errors.push(mutable, format!("{fact}; remove `mut`, and {KEEP}"));
        }
        (Place::Within(within), None, SharingProof::Checked) => {
            let fact = format!("the type of `{name}` cannot be checked within `{within}`");
            errors.push(name, format!("{fact}; move `{name}` out of it"));
        }
        _ => {}
    }
}
