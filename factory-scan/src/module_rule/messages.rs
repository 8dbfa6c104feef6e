//! The words of the rule.

use super::model::{Global, Place, Static};
use crate::display::format_tokens;
use proc_macro2::{Ident, TokenStream};
use quote::ToTokens;

/// A global that the rule rejects.
pub struct Rejection {
    /// The tokens that the user must change.
    pub at: TokenStream,
    /// *fact; remedy*
    pub text: String,
}

impl Rejection {
    fn new(at: &dyn ToTokens, fact: impl AsRef<str>, remedy: impl AsRef<str>) -> Self {
        Self { at: at.to_token_stream(), text: format!("{}; {}", fact.as_ref(), remedy.as_ref()) }
    }
}

impl Global {
    /// Returns why the global is rejected, or `None` if the compiler judges its type.
    pub fn rejection(&self) -> Option<Rejection> {
        Some(match self {
            Self::Static(global) => return reject_unchecked_static(global),
            Self::HandedOut(_) => return None,
            Self::Macro(name) => Rejection::new(name, format!("`{name}!` {OUTLIVES}"), KEEP),
            Self::RenamedMacro { name, renamed } => {
                Rejection::new(renamed, format!("`{name}!` {OUTLIVES}, also under another name"), KEEP)
            }
            Self::Leak { shown, at } => {
                let fact =
                    format!("`{shown}` returns a value that is never dropped and outlives the scope of its user");
                Rejection::new(at, fact, "let a `#[user_scoped]` type or the platform own the value")
            }
            Self::Memoized { attribute, owner } => {
                let fact = format!("`#[{attribute}]` keeps the results of `{owner}` for all users");
                Rejection::new(attribute, fact, format!("keep them in a `PerUser` of the platform, or {ATTEST}"))
            }
            Self::ProcessSetting { function, setting } => {
                let fact = format!("`{function}` changes {} of the process, which all users share", setting.setting);
                Rejection::new(function, fact, setting.remedy)
            }
            Self::File { name, item } => {
                let fact = "`#[user_scoped]` cannot read a module in another file";
                Rejection::new(item, fact, format!("write `mod {name} {{ … }}`"))
            }
            Self::Accessor { name, reference } => reject_accessor(name, reference),
            Self::Alias { name, reference } => reject_alias(name, reference),
            Self::UncheckedAccessor { name, within, .. } => {
                let fact = format!("what `{name}` hands out to all users cannot be checked within `{within}`");
                Rejection::new(name, fact, format!("move `{name}` out of it"))
            }
        })
    }
}

const ATTEST: &str = "attest the function with `#[attest(reason = \"…\")]`";
const OUTLIVES: &str = "defines a global that outlives the scope of its user";
const KEEP: &str = "keep its state in a `#[user_scoped]` type or in a `PerUser` of the platform";

fn reject_accessor(name: &Ident, reference: &TokenStream) -> Rejection {
    let fact = format!("`{name}` hands out the same `{}` to all users", format_tokens(reference));
    Rejection::new(reference, fact, "pass it as an argument, from the factory or the platform")
}

fn reject_alias(name: &Ident, reference: &TokenStream) -> Rejection {
    let text = format_tokens(reference);
    let fact = format!("a function that returns `{name}` could return the same `{text}` to all users");
    Rejection::new(reference, fact, "write the type itself instead of the alias")
}

/// Rejects a static for which no check can be emitted. The compiler checks the others.
fn reject_unchecked_static(Static { name, mutable, place, is_attested, .. }: &Static) -> Option<Rejection> {
    Some(match (place, mutable) {
        (Place::Foreign, _) => {
            let fact = format!("all users share `{name}`, and the compiler cannot check who changes it");
            let remedy = "move it into an attested component of the platform, outside of this module";
            Rejection::new(name, fact, remedy)
        }
        (_, Some(mutable)) => {
            let fact = format!("all users share `{name}`, and code that runs for one of them can change it");
            Rejection::new(mutable, fact, format!("remove `mut`, and {KEEP}"))
        }
        (Place::Within(within), None) if !is_attested => {
            let fact = format!("the type of `{name}` cannot be checked within `{within}`");
            Rejection::new(name, fact, format!("move `{name}` out of it"))
        }
        _ => return None,
    })
}
