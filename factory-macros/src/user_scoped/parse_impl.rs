//! `#[user_scoped] impl`

use super::{marks::CREATE, parse::is_user_scoped, parse_signature::Signature};
use crate::kit::{
    attributes::taken,
    errors::{Errors, error},
    paths::{Paths, ungrouped},
    qualifiers::qualifiers,
    tokens::{group, is_punct},
};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{TokenStreamExt, quote};
use syn::{
    Attribute, Generics, Ident, Token, Type, Visibility, braced,
    parse::{ParseStream, Parser},
};

pub(crate) struct ImplInput {
    pub(crate) paths: Paths,
    attrs: Vec<Attribute>,
    keyword: Token![impl],
    pub(crate) generics: Generics,
    /// `Trait for`
    pub(crate) of_trait: Option<(Type, Token![for])>,
    pub(crate) self_ty: Type,
    /// The last word of the type.
    pub(crate) ident: Ident,
    pub(crate) constructors: Vec<Signature>,
    /// What stands behind the last constructor's signature.
    rest: TokenStream,
    /// `#[create]` on what is no function.
    pub(crate) misplaced: Vec<Attribute>,
}

/// Whatever is no `impl` of a struct is reported. Rustc has parsed it before.
pub(crate) fn impl_item(paths: &Paths, item: &TokenStream, errors: &mut Errors) -> Option<ImplInput> {
    let input = errors.ok((|input: ParseStream<'_>| inherent_impl(input, paths.clone())).parse2(item.clone()))?;
    if let Some(again) = input.attrs.iter().find(|attr| is_user_scoped(attr)) {
        errors.push(again, "`#[user_scoped]` stands here twice; remove this one");
        // The second one finds the constructor.
        return None;
    }
    Some(input)
}

fn inherent_impl(input: ParseStream<'_>, paths: Paths) -> syn::Result<ImplInput> {
    let attrs = input.call(Attribute::parse_outer)?;
    let keyword: Token![impl] = input.parse()?;
    let mut generics: Generics = input.parse()?;
    let first: Type = input.parse()?;
    let of: Option<Token![for]> = input.parse()?;
    let (of_trait, self_ty) = match of {
        Some(of) => (Some((first, of)), input.parse()?),
        None => (None, first),
    };
    let Type::Path(path) = ungrouped(&self_ty) else {
        return Err(error(&self_ty, "a constructor makes a struct; name it here"));
    };
    let ident =
        path.path.segments.last().map(|last| last.ident.clone()).ok_or_else(|| input.error("expected a type"))?;
    generics.where_clause = input.parse()?;
    let body;
    braced!(body in input);
    let mut items = Items::default();
    items.read(&body)?;
    let Items { unmarked: rest, constructors, misplaced } = items;
    Ok(ImplInput { paths, attrs, keyword, generics, of_trait, self_ty, ident, constructors, rest, misplaced })
}

impl ImplInput {
    /// The whole item without our attributes: what is emitted.
    pub(crate) fn unmarked(&self) -> TokenStream {
        let Self { attrs, keyword, generics, self_ty, rest, .. } = self;
        let (of_trait, where_clause) =
            (self.of_trait.iter().map(|(of, what)| quote!(#of #what)), &generics.where_clause);
        let constructors = self.constructors.iter().map(Signature::unmarked);
        quote!(#(#attrs)* #keyword #generics #(#of_trait)* #self_ty #where_clause { #(#constructors)* #rest })
    }
}

#[derive(Default)]
struct Items {
    /// Since the last constructor's signature.
    unmarked: TokenStream,
    constructors: Vec<Signature>,
    misplaced: Vec<Attribute>,
}

impl Items {
    fn read(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let inner = input.call(Attribute::parse_inner)?;
        self.unmarked.extend(quote!(#(#inner)*));
        while !input.is_empty() {
            let mut attrs = input.call(Attribute::parse_outer)?;
            let mut marks = taken(&mut attrs, &[CREATE]);
            self.unmarked.extend(quote!(#(#attrs)*));
            match marks.pop() {
                Some(mark) => self.marked(mark, attrs, input)?,
                None => self.rest_of_item(input)?,
            }
            self.misplaced.append(&mut marks);
        }
        Ok(())
    }

    fn marked(&mut self, mark: Attribute, attrs: Vec<Attribute>, input: ParseStream<'_>) -> syn::Result<()> {
        let vis: Visibility = input.parse()?;
        let qualifiers = qualifiers(input)?;
        if !input.peek(Token![fn]) {
            self.unmarked.extend(quote!(#vis #(#qualifiers)*));
            self.misplaced.push(mark);
            return self.rest_of_item(input);
        }
        self.unmarked.extend(quote! {
            #[allow(clippy::needless_pass_by_value, reason = "a factory gives what it has made")]
            #vis
        });
        let before = std::mem::take(&mut self.unmarked);
        self.constructors.push(Signature::from_syn(before, mark, attrs, qualifiers, input)?);
        self.rest_of_item(input)
    }

    /// A brace within a type ends it too soon, which is no harm: what follows has no attribute.
    fn rest_of_item(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let token: TokenTree = input.parse()?;
            let ends = is_punct(&token, ';') || group(&token, Delimiter::Brace).is_some();
            self.unmarked.append(token);
            if ends {
                break;
            }
        }
        Ok(())
    }
}
