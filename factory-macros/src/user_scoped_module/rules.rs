//! The rulebook of `#[user_scoped]` on a module: one function for each rule that the macro enforces, named as the rule.

use super::model::Global;
use crate::kit::{errors::Errors, vetting::shown};

pub(crate) fn check(globals: &[Global], errors: &mut Errors) {
    a_user_scoped_module_holds_no_global_state(globals, errors);
}

/// That all users may reach the type of a static is a bound's to say, which is printed behind it.
fn a_user_scoped_module_holds_no_global_state(globals: &[Global], errors: &mut Errors) {
    for global in globals {
        match global {
            Global::Mutable { name, mutable } => {
                let remedy =
                    "remove `mut`, and keep what changes in a `#[user_scoped]` type, or in a `PerUser` of the platform";
                errors.push(mutable, format!("whoever serves one user may change `{name}` for all; {remedy}"));
            }
            Global::Foreign { name } => {
                let remedy = "keep it out of this module, behind an attested component of the platform";
                errors.push(name, format!("nothing says who may change `{name}`, which all users share; {remedy}"));
            }
            Global::Unchecked { name, within } => {
                let message =
                    format!("within `{within}` the type of `{name}` is not checked; write `{name}` outside of it");
                errors.push(name, message);
            }
            Global::Macro(name) => errors.push(name, format!("`{name}!` {OUTLIVES}; {KEEP}")),
            Global::RenamedMacro { name, renamed } => {
                errors.push(renamed, format!("`{name}!` {OUTLIVES}, by whatever name; {KEEP}"));
            }
            Global::Leak { shown, at } => {
                let remedy = "let a `#[user_scoped]` type own the value, or the platform";
                let fact = format!("`{shown}` makes what is never dropped, and outlives its user's scope");
                errors.push(at, format!("{fact}; {remedy}"));
            }
            Global::Accessor { name, reference } => {
                let remedy = "let its caller take it as an argument, from the factory or the platform";
                errors.push(reference, format!("`{name}` hands one `{}` to all users; {remedy}", shown(reference)));
            }
            Global::Alias { name, reference } => {
                let fact =
                    format!("a function that returns `{name}` could hand one `{}` to all users", shown(reference));
                errors.push(reference, format!("{fact}; write the type itself where it is meant"));
            }
            Global::File { name, item } => {
                errors.push(item, format!("`#[user_scoped]` sees an inline module only; write `mod {name} {{ … }}`"));
            }
        }
    }
}

const OUTLIVES: &str = "makes a global that outlives its user's scope";
const KEEP: &str = "keep its state in a `#[user_scoped]` type, or in a `PerUser` of the platform";
