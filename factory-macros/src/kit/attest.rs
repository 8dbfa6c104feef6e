use crate::kit::{attributes::taken, errors::Errors, vetting::Vetting};
use syn::{Attribute, Ident, LitStr, Meta, Token, parse::ParseStream};

/// `#[attest(reason = "…")]`: the user's word that a type holds no user's data, in spite of what it is.
///
/// Takes the attributes out of `attrs`. One without a reason is reported, and still counts: one mistake is one error.
pub(crate) fn take(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> Vetting {
    let mut vetting = Vetting::Checked;
    for attr in taken(attrs, &["attest"]) {
        if let Vetting::Attested = vetting {
            errors.push(&attr, "attested twice; one reason is enough");
        } else if let Meta::List(list) = &attr.meta {
            errors.ok(list.parse_args_with(reason));
        } else {
            errors.push(&attr, WANTED);
        }
        vetting = Vetting::Attested;
    }
    vetting
}

const WANTED: &str = "an attestation gives its reason; write `#[attest(reason = \"…\")]`";

fn reason(input: ParseStream<'_>) -> syn::Result<()> {
    let wanted = |span| syn::Error::new(span, WANTED);
    let start = input.span();
    let key: Ident = input.parse().map_err(|_| wanted(start))?;
    if key != "reason" || input.parse::<Token![=]>().is_err() {
        return Err(wanted(start));
    }
    let value = input.span();
    let reason: LitStr = input.parse().map_err(|_| wanted(value))?;
    input.parse::<Option<Token![,]>>()?;
    if !input.is_empty() {
        return Err(syn::Error::new(input.span(), "an attestation has a reason and nothing else; remove this"));
    }
    if !reason.value().chars().any(char::is_alphanumeric) {
        return Err(syn::Error::new(reason.span(), "a blank reason attests nothing; say why no user's data is in it"));
    }
    Ok(())
}
