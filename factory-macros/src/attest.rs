use crate::errors::Errors;
use syn::{Attribute, LitStr, MetaNameValue, Token, parse::ParseStream};

/// `#[attest(reason = "…")]`: the user's word that a type holds no user's data, in spite of what it is.
///
/// Takes the attribute out of `attrs`; `None` where there is none that counts.
pub(crate) fn take(attrs: &mut Vec<Attribute>, errors: &mut Errors) -> Option<Attribute> {
    let mut attested = None;
    for attr in attrs.extract_if(.., |attr| attr.path().is_ident("attest")) {
        if attested.is_some() {
            errors.push(&attr, "attested twice; one reason is enough");
        } else if errors.ok(attr.parse_args_with(reason)).is_none() {
            // Reported; still taken for attested, so that one mistake is one error.
        }
        attested = Some(attr);
    }
    attested
}

fn reason(input: ParseStream<'_>) -> syn::Result<()> {
    const WANTED: &str = "an attestation gives its reason; write `#[attest(reason = \"…\")]`";
    let wanted = |span| syn::Error::new(span, WANTED);
    let option: MetaNameValue = input.parse().map_err(|_| wanted(input.span()))?;
    input.parse::<Option<Token![,]>>()?;
    if !option.path.is_ident("reason") || !input.is_empty() {
        return Err(syn::Error::new_spanned(option.path, WANTED));
    }
    let reason: LitStr = syn::parse2(quote::ToTokens::into_token_stream(&option.value))
        .map_err(|_| syn::Error::new_spanned(&option.value, WANTED))?;
    if reason.value().trim().is_empty() {
        return Err(syn::Error::new(
            reason.span(),
            "an attestation's reason is not blank; say why no user's data is in it",
        ));
    }
    Ok(())
}
