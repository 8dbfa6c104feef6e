use crate::errors::Errors;
use syn::{Attribute, Ident, LitStr, Token, parse::ParseStream};

/// `#[attest(reason = "…")]`: the user's word that a type holds no user's data, in spite of what it is.
///
/// Takes the attribute out of `attrs`; `None` where there is none that counts.
pub(crate) fn take(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> Option<Attribute> {
    let mut attested = None;
    for attr in attrs.extract_if(.., |attr| attr.path().is_ident("attest")) {
        if attested.is_some() {
            errors.push(&attr, "attested twice; one reason is enough");
        } else {
            // Taken for attested even if there is no reason, so that one mistake is one error.
            errors.ok(attr.parse_args_with(reason));
        }
        attested = Some(attr);
    }
    attested
}

fn reason(input: ParseStream<'_>) -> syn::Result<()> {
    let wanted = |span| syn::Error::new(span, "an attestation gives its reason; write `#[attest(reason = \"…\")]`");
    let start = input.span();
    let key: Ident = input.parse().map_err(|_| wanted(start))?;
    if key != "reason" || input.parse::<Token![=]>().is_err() {
        return Err(wanted(start));
    }
    let reason: LitStr = input.parse().map_err(|_| wanted(input.span()))?;
    input.parse::<Option<Token![,]>>()?;
    if reason.value().trim().is_empty() {
        return Err(syn::Error::new(reason.span(), "a blank reason attests nothing; say why no user's data is in it"));
    }
    Ok(())
}
