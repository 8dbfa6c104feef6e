//! Tools that several macros share: arguments of attributes, Rust syntax, types, paths, errors and checks.

pub(crate) mod arguments;
pub(crate) mod attestation;
pub(crate) mod checks;
pub(crate) mod conditions;
pub(crate) mod deprecation;
pub(crate) mod docs;
pub(crate) mod errors;
pub(crate) mod facts;
pub(crate) mod paths;
pub(crate) mod spans;
pub(crate) mod syntax;
pub(crate) mod types;

pub(crate) use factory_scan::display;
