use crate::kit::{
    errors::{Errors, error},
    tokens::{collected, split_at_commas},
};
use proc_macro2::TokenStream;
use quote::quote;
use syn::{
    Ident, LitStr, Path, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
};

/// What stands between the parentheses.
#[derive(Default)]
pub(super) struct Arguments {
    pub(super) instead: Option<LitStr>,
    pub(super) stage: Option<LitStr>,
    pub(super) root: Option<Path>,
    /// Reported, and no longer missing.
    pub(super) has_broken_instead: bool,
}

pub(super) fn parse(args: TokenStream, errors: &mut Errors) -> Arguments {
    let mut arguments = Arguments::default();
    let mut given = Vec::new();
    // So that a mistake in one argument hides none in the next.
    for part in split_at_commas(&collected(args)) {
        let parsed = |input: ParseStream<'_>| argument(input, &mut arguments, &mut given);
        errors.ok(parsed.parse2(part.iter().cloned().collect()));
    }
    arguments
}

fn argument(input: ParseStream<'_>, arguments: &mut Arguments, given: &mut Vec<Ident>) -> syn::Result<()> {
    const KNOWN: &str = "`#[deprecated_singleton]` knows `instead`, `stage` and `crate`";
    if let Ok(text) = input.parse::<LitStr>() {
        arguments.has_broken_instead = true;
        let remedy = format!("write `instead = {}`", text.token());
        return Err(error(&text, format!("a replacement stands behind its name; {remedy}")));
    }
    if !input.peek(Ident::peek_any) {
        let rest: TokenStream = input.parse()?;
        return Err(error(&rest, format!("an argument has a name; {KNOWN}")));
    }
    let name = input.call(Ident::parse_any)?;
    let is_second = given.contains(&name);
    given.push(name.clone());
    match name.to_string().as_str() {
        "instead" => {
            let instead = text(input, &name, "create_agent_instance_factory(scope)");
            arguments.has_broken_instead |= instead.is_err();
            let instead = instead?;
            arguments.instead.get_or_insert(instead);
        }
        "stage" => {
            let stage = text(input, &name, "deny")?;
            arguments.stage.get_or_insert(stage);
        }
        "crate" => {
            let root = path(input, &name)?;
            arguments.root.get_or_insert(root);
        }
        _ => {
            // It may well be a slip for the one that is missing.
            arguments.has_broken_instead = true;
            input.parse::<TokenStream>()?;
            return Err(error(&name, format!("unknown argument `{name}`; {KNOWN}")));
        }
    }
    if is_second {
        return Err(error(&name, format!("`{name}` is given twice; remove this one")));
    }
    Ok(())
}

fn text(input: ParseStream<'_>, name: &Ident, example: &str) -> syn::Result<LitStr> {
    whole(input, name, Parse::parse, &format!("`{name}` is a text; write `{name} = \"{example}\"`"))
}

fn path(input: ParseStream<'_>, name: &Ident) -> syn::Result<Path> {
    whole(input, name, Path::parse_mod_style, "`crate` is a path; write `crate = path`")
}

/// The value, with nothing behind it; what stands there instead is reported in our words.
fn whole<T>(
    input: ParseStream<'_>,
    name: &Ident,
    value: fn(ParseStream<'_>) -> syn::Result<T>,
    wanted: &str,
) -> syn::Result<T> {
    let rest = input.fork().parse::<TokenStream>()?;
    match input.parse::<Token![=]>().and_then(|_| value(input)) {
        Ok(value) if input.is_empty() => Ok(value),
        _ => {
            input.parse::<TokenStream>()?;
            Err(error(&quote!(#name #rest), wanted))
        }
    }
}
