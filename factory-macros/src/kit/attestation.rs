//! `#[attest(reason = "…")]`: the user guarantees that a type holds no user's data.

use super::{
    arguments::{AcceptedArguments, ValueKind},
    errors::{Errors, error},
    syntax::attributes::take_attrs,
};
use syn::{Attribute, Meta};

/// The proof that all users may share a type.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum SharingProof {
    /// The compiler checks the `Shareable` bound.
    Checked,
    /// The user attests that the type holds no state of one user.
    Attested,
}

const ACCEPTED: AcceptedArguments =
    AcceptedArguments { attribute: "`#[attest]`", keys: &[("reason", ValueKind::Text("…"))] };

/// Removes the attestations from `attrs`, and returns whether there is one. A wrong attestation is reported. It still
/// counts, because without it the compiler would report the type as well.
pub(crate) fn take_attestation(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> SharingProof {
    let mut proof = SharingProof::Checked;
    for attr in take_attrs(attrs, &["attest"]) {
        if proof == SharingProof::Attested {
            errors.push(&attr, "`#[attest]` is written twice; remove this one");
        } else {
            check_reason(&attr, errors);
        }
        proof = SharingProof::Attested;
    }
    proof
}

fn check_reason(attr: &Attribute, errors: &mut Errors) {
    let Meta::List(list) = &attr.meta else {
        errors.push(attr, MISSING);
        return;
    };
    let mut arguments = ACCEPTED.parse(list.tokens.clone(), errors);
    match arguments.take_text("reason") {
        Some(reason) if !reason.value().chars().any(char::is_alphanumeric) => {
            errors.push_error(error(&reason, "the reason is blank; write why this holds no user's data"));
        }
        None if !arguments.may_be_misspelled("reason") => errors.push(attr, MISSING),
        _ => {}
    }
}

const MISSING: &str = "an attestation gives its reason; write `#[attest(reason = \"…\")]`";
