//! Tools that several macros share: arguments of attributes, Rust syntax, types, paths, errors and checks.

pub(crate) mod arguments;
pub(crate) mod attestation;
pub(crate) mod checks;
pub(crate) mod display;
pub(crate) mod errors;
pub(crate) mod paths;
pub(crate) mod syntax;
pub(crate) mod types;

// Former names, used by `agent_factory` and `user_scoped` until they are moved to the new ones.
pub(crate) mod attest {
    pub(crate) use super::attestation::take_attestation as take;
}
pub(crate) mod attributes {
    pub(crate) use super::syntax::attributes::{has_name as is_any_of, select_attrs as named, take_attrs as taken};
}
pub(crate) mod qualifiers {
    pub(crate) use super::syntax::functions::parse_qualifiers as qualifiers;
}
pub(crate) mod tokens {
    pub(crate) use super::syntax::tokens::{
        as_group as group, collect_tokens as collected, find_word, is_one_of, is_punct, is_word,
    };
}
pub(crate) mod vetting {
    pub(crate) use super::attestation::SharingProof as Vetting;
    pub(crate) use super::checks::{
        bounds::emit_bound_check as fulfil, fields::emit_fields_check as unchanged,
        sharing::emit_sharing_checks as checks,
    };
    pub(crate) use super::display::format_tokens as shown;
    pub(crate) use super::types::shapes::is_type_param;
}
