//! The item that is to be replaced, and its replacement.

use crate::kit::{
    paths::Paths,
    syntax::{functions::FunctionHead, tokens::mentions},
};
use proc_macro2::{Group, TokenStream};
use quote::{ToTokens, format_ident};
use syn::{Attribute, DeriveInput, Generics, Ident, LitStr, Visibility};

pub(crate) struct Singleton {
    pub(crate) paths: Paths,
    pub(crate) name: Ident,
    pub(crate) attrs: Vec<Attribute>,
    pub(crate) kind: Kind,
    pub(crate) instead: Instead,
    pub(crate) stage: Stage,
}

pub(crate) enum Kind {
    Function(Box<Function>),
    /// A function of a trait or of an `extern` block, or an associated type.
    Declaration,
    Type(Box<DeriveInput>),
    Alias(Box<Alias>),
    /// A `static` or a `const`, with this keyword.
    Value(Ident),
}

pub(crate) struct Function {
    pub(crate) vis: Visibility,
    pub(crate) head: FunctionHead,
    /// The braces with the body.
    pub(crate) body: Group,
}

impl Function {
    /// Returns whether the type of the result is known only from the body.
    pub(crate) fn returns_opaque_type(&self) -> bool {
        let output = self.head.output.as_ref().map(ToTokens::to_token_stream).unwrap_or_default();
        mentions(&output, &format_ident!("impl"))
    }
}

pub(crate) struct Alias {
    pub(crate) vis: Visibility,
    pub(crate) generics: Generics,
    pub(crate) ty: TokenStream,
}

/// The replacement.
pub(crate) enum Instead {
    Given(LitStr),
    Missing,
    /// The argument is wrong and was reported.
    Broken,
}

pub(crate) enum Stage {
    /// Each use is a warning.
    Warn,
    /// Each use is an error.
    Deny(LitStr),
    Unknown(LitStr),
}
