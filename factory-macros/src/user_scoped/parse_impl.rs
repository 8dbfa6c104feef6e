//! `#[user_scoped] impl`

use super::{
    args::Args,
    parse::{CREATE, is_mark},
};
use crate::{
    errors::Errors,
    paths::{Paths, ungrouped},
};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Generics, Ident, Token, Type, Visibility, WhereClause, parenthesized,
    parse::{ParseStream, Parser},
};

pub(crate) struct ImplInput {
    pub(crate) paths: Paths,
    pub(crate) self_ty: Type,
    /// The last word of the type.
    pub(crate) ident: Ident,
    pub(crate) generics: Generics,
    /// The whole item without our attributes: what is emitted.
    pub(crate) unmarked: TokenStream,
    pub(crate) constructors: Vec<Signature>,
    /// `#[create]` on what is no function.
    pub(crate) misplaced: Vec<Attribute>,
}

/// `#[create] pub async fn open(…) -> Result<Self, OpenError>`
pub(crate) struct Signature {
    pub(crate) mark: Attribute,
    /// `async`, `unsafe` and so on.
    pub(crate) qualifiers: Vec<TokenTree>,
    pub(crate) ident: Ident,
    /// With the `where` clause.
    pub(crate) generics: Generics,
    pub(crate) arguments: Vec<Argument>,
    pub(crate) output: Option<Type>,
}

pub(crate) struct Argument {
    pub(crate) attrs: Vec<Attribute>,
    /// Of `format` and `mut format`.
    pub(crate) ident: Option<Ident>,
    pub(crate) pattern: TokenStream,
    /// `None` for `self` and `&self`.
    pub(crate) ty: Option<Type>,
}

/// Whatever is no inherent `impl` is reported, and given back as it is. Rustc has parsed it before.
pub(crate) fn impl_item(args: Args, item: TokenStream, errors: &mut Errors) -> Result<ImplInput, TokenStream> {
    if let Some(create) = &args.create {
        errors.push(create, "`create` goes on the struct; here, write `#[create]` before the constructor");
    }
    let parsed = (|input: ParseStream<'_>| inherent_impl(input, Paths::new(args.root.clone()))).parse2(item.clone());
    parsed.map_err(|error| {
        errors.add(error);
        item
    })
}

fn inherent_impl(input: ParseStream<'_>, paths: Paths) -> syn::Result<ImplInput> {
    let attrs = input.call(Attribute::parse_outer)?;
    let keyword: Token![impl] = input.parse()?;
    let mut generics: Generics = input.parse()?;
    let self_ty: Type = input.parse()?;
    if input.peek(Token![for]) {
        return Err(input.error("a constructor is the type's own; write `#[user_scoped]` on an `impl` without a trait"));
    }
    let Type::Path(path) = ungrouped(&self_ty) else {
        return Err(syn::Error::new_spanned(&self_ty, "a constructor makes a struct; name it here"));
    };
    let ident =
        path.path.segments.last().map(|last| last.ident.clone()).ok_or_else(|| input.error("expected a type"))?;
    generics.where_clause = input.parse()?;
    let body: proc_macro2::Group = input.parse()?;
    let mut items = Items::default();
    Parser::parse2(|input: ParseStream<'_>| items.read(input), body.stream())?;
    let Items { unmarked, constructors, misplaced } = items;
    let where_clause = &generics.where_clause;
    let unmarked = quote!(#(#attrs)* #keyword #generics #self_ty #where_clause { #unmarked });
    Ok(ImplInput { paths, self_ty, ident, generics, unmarked, constructors, misplaced })
}

#[derive(Default)]
struct Items {
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
            let mut marks: Vec<_> = attrs.extract_if(.., |attr| attr.path().is_ident(CREATE)).collect();
            self.unmarked.extend(quote!(#(#attrs)*));
            match marks.pop() {
                Some(mark) => self.marked(mark, input)?,
                None => self.rest_of_item(input)?,
            }
            self.misplaced.append(&mut marks);
        }
        Ok(())
    }

    fn marked(&mut self, mark: Attribute, input: ParseStream<'_>) -> syn::Result<()> {
        let vis: Visibility = input.parse()?;
        let mut qualifiers = Vec::new();
        // `const NAME: …` is no function, and ends in no `fn`.
        let fork = input.fork();
        while !fork.is_empty() && !fork.peek(Token![fn]) && !fork.peek(Token![;]) {
            qualifiers.push(fork.parse()?);
        }
        self.unmarked.extend(vis.into_token_stream());
        if qualifiers.len() > MOST_QUALIFIERS || !fork.peek(Token![fn]) {
            self.misplaced.push(mark);
            return self.rest_of_item(input);
        }
        qualifiers.iter().try_for_each(|_| input.parse::<TokenTree>().map(drop))?;
        self.function(mark, qualifiers, input)
    }

    fn function(&mut self, mark: Attribute, qualifiers: Vec<TokenTree>, input: ParseStream<'_>) -> syn::Result<()> {
        let keyword: Token![fn] = input.parse()?;
        let ident: Ident = input.parse()?;
        let mut generics: Generics = input.parse()?;
        let list;
        parenthesized!(list in input);
        let arguments = arguments(&list)?;
        let arrow: Option<Token![->]> = input.parse()?;
        let output: Option<Type> = arrow.map(|_| input.parse()).transpose()?;
        generics.where_clause = input.parse::<Option<WhereClause>>()?;
        let (where_clause, shown) = (&generics.where_clause, arguments.iter().map(Argument::unmarked));
        self.unmarked.extend(quote! {
            #(#qualifiers)* #keyword #ident #generics (#(#shown),*) #arrow #output #where_clause
        });
        self.constructors.push(Signature { mark, qualifiers, ident, generics, arguments, output });
        self.rest_of_item(input)
    }

    /// A brace within a type ends it too soon, which is no harm: what follows has no attribute.
    fn rest_of_item(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let token: TokenTree = input.parse()?;
            let ends = match &token {
                TokenTree::Punct(punct) => punct.as_char() == ';',
                TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                _ => false,
            };
            self.unmarked.extend([token]);
            if ends {
                break;
            }
        }
        Ok(())
    }
}

/// `default const async unsafe extern "C"`
const MOST_QUALIFIERS: usize = 6;

fn arguments(input: ParseStream<'_>) -> syn::Result<Vec<Argument>> {
    let mut arguments = Vec::new();
    while !input.is_empty() {
        arguments.push(argument(input)?);
        input.parse::<Option<Token![,]>>()?;
    }
    Ok(arguments)
}

fn argument(input: ParseStream<'_>) -> syn::Result<Argument> {
    let attrs = input.call(Attribute::parse_outer)?;
    let mut pattern = Vec::new();
    while !input.is_empty() && !input.peek(Token![,]) && (input.peek(Token![::]) || !input.peek(Token![:])) {
        let is_path = input.peek(Token![::]);
        pattern.push(input.parse::<TokenTree>()?);
        if is_path {
            pattern.push(input.parse()?);
        }
    }
    let colon: Option<Token![:]> = input.parse()?;
    let ty = colon.map(|_| input.parse()).transpose()?;
    let ident = match pattern.as_slice() {
        [TokenTree::Ident(name)] => Some(name),
        [TokenTree::Ident(mutable), TokenTree::Ident(name)] if mutable == "mut" => Some(name),
        _ => None,
    };
    let ident = ident.filter(|name| *name != "_").cloned();
    Ok(Argument { attrs, ident, pattern: pattern.into_iter().collect(), ty })
}

impl Argument {
    pub(crate) fn is_self(&self) -> bool {
        self.ty.is_none() || self.ident.as_ref().is_some_and(|name| name == "self")
    }

    fn unmarked(&self) -> TokenStream {
        let (attrs, pattern) = (self.attrs.iter().filter(|attr| !is_mark(attr)), &self.pattern);
        let ty = self.ty.as_ref().map(|ty| quote!(: #ty));
        quote!(#(#attrs)* #pattern #ty)
    }
}
