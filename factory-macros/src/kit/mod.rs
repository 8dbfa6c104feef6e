//! What several macros need: attributes, tokens, paths, errors.

pub(crate) mod attest;
pub(crate) mod attributes;
pub(crate) mod errors;
pub(crate) mod paths;
pub(crate) mod qualifiers;
pub(crate) mod tokens;
pub(crate) mod vetting;
