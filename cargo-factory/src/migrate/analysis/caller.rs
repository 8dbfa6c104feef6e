//! The caller of the function around a use: what a proposal can advise depends on it.

use syn::{Attribute, Signature};

/// The caller of a function.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Caller {
    /// Other code, which could pass one more argument.
    #[default]
    Code,
    /// The start of the program.
    Start,
    /// A test or a bench.
    Harness,
}

impl Caller {
    pub(crate) fn of(attrs: &[Attribute], signature: &Signature) -> Self {
        let is_harness = |attr: &Attribute| {
            attr.path().segments.last().is_some_and(|name| name.ident == "test" || name.ident == "bench")
        };
        match signature.ident == "main" {
            _ if attrs.iter().any(is_harness) => Self::Harness,
            true => Self::Start,
            false => Self::Code,
        }
    }
}
