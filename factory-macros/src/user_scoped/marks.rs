//! What stands before a field or an argument, and says where its value comes from.

use crate::kit::{
    attributes::is_any_of,
    errors::{Errors, error},
    paths::names_a_component,
    tokens::is_one_of,
};
use proc_macro2::TokenStream;
use quote::ToTokens;
use std::fmt;
use syn::{Attribute, Ident, MacroDelimiter, Meta, Type};

/// What stands before a field.
pub(crate) struct Mark {
    pub(crate) attr: Attribute,
    pub(crate) kind: MarkKind,
}

#[allow(clippy::large_enum_variant, reason = "a handful of them, for the time of one expansion")]
pub(crate) enum MarkKind {
    /// With the name, where the type alone does not say which.
    Shared(Option<Type>),
    Scoped,
    Agent,
    Param,
    /// The expression, as it stands.
    Init(TokenStream),
}

/// What a mark stands before.
#[derive(Clone, Copy)]
pub(crate) enum Part {
    Field,
    /// Of a constructor.
    Argument,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if let Self::Field = self { "field" } else { "argument" })
    }
}

/// Before a constructor.
pub(crate) const CREATE: &str = "create";

pub(crate) fn is_mark(attr: &Attribute) -> bool {
    is_any_of(attr, &MARKS)
}

pub(super) const MARKS: [&str; 5] = ["shared", "scoped", "agent", "param", "init"];

/// Of rustc's own, or of a tool's, and so one that declares no further attributes for fields, as a derive may.
pub(super) fn is_built_in(attr: &Attribute) -> bool {
    is_any_of(attr, &BUILT_IN)
}

/// Of an attribute that is nobody's.
pub(super) fn unknown_name(attr: &Attribute) -> Option<&Ident> {
    let known = |name| is_one_of(name, &MARKS) || is_one_of(name, &BUILT_IN) || name == "cfg_attr";
    attr.path().get_ident().filter(|name| !known(name))
}

const BUILT_IN: [&str; 14] = [
    "allow",
    "cfg",
    "cold",
    "deny",
    "deprecated",
    "doc",
    "expect",
    "forbid",
    "inline",
    "must_use",
    "non_exhaustive",
    "repr",
    "track_caller",
    "warn",
];

pub(super) fn marks(attrs: Vec<Attribute>, what: Part, errors: &mut Errors) -> Option<Vec<Mark>> {
    let mut marks = Vec::new();
    for attr in attrs {
        if is_mark(&attr) {
            // Without its source, the field would be a further error.
            let kind = errors.ok(mark_kind(&attr, what))?;
            marks.push(Mark { attr, kind });
        } else if is_any_of(&attr, &["cfg", "cfg_attr"]) {
            let message = match what {
                Part::Field => "a field is always there; write two structs, each under its `#[cfg]`",
                Part::Argument => "an argument is always there; write two `impl`s, each under its `#[cfg]`",
            };
            errors.push(&attr, message);
        }
    }
    Some(marks)
}

fn component_name(meta: &Meta) -> Option<Type> {
    let list = meta.require_list().ok().filter(|list| matches!(list.delimiter, MacroDelimiter::Paren(_)))?;
    syn::parse2(list.tokens.clone()).ok().filter(names_a_component)
}

fn first_value(meta: &Meta) -> Option<TokenStream> {
    meta.require_list().ok().map(|list| list.tokens.clone()).filter(|expr| !expr.is_empty())
}

fn mark_kind(attr: &Attribute, what: Part) -> syn::Result<MarkKind> {
    let name = attr.path().to_token_stream().to_string();
    Ok(match (name.as_str(), &attr.meta) {
        ("init", meta) => MarkKind::Init(match what {
            Part::Field => first_value(meta).ok_or_else(|| error(&attr, ONE_VALUE))?,
            Part::Argument => return Err(error(&attr, NO_VALUE)),
        }),
        ("shared", Meta::Path(_)) => MarkKind::Shared(None),
        ("shared", meta) => MarkKind::Shared(Some(component_name(meta).ok_or_else(|| error(&attr, ONE_NAME))?)),
        ("scoped", Meta::Path(_)) => MarkKind::Scoped,
        ("agent", Meta::Path(_)) => MarkKind::Agent,
        ("param", Meta::Path(_)) => MarkKind::Param,
        (name, meta) => return Err(error(meta, format!("`#[{name}]` takes no arguments; write `#[{name}]`"))),
    })
}

const ONE_VALUE: &str = "`#[init]` holds the field's first value; write `#[init(expression)]`";
const NO_VALUE: &str = "a constructor computes its own values; remove this argument, and write a `let` in the body";
const ONE_NAME: &str =
    "`#[shared(…)]` holds the name of the component, a type; write `#[shared(Name)]`, or `#[shared]`";
