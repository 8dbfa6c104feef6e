use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};
use syn::{
    ConstParam, GenericParam, Generics, Path, Token, Type, TypeParam, WherePredicate,
    ext::IdentExt,
    parse::{Parse, ParseStream},
};

/// How generated code names what it uses: absolutely, so that nothing in scope can stand in its way.
#[derive(Clone)]
pub(crate) struct Paths {
    /// `factory_core`, or what the user says it is called.
    pub(crate) root: Tokens,
    pub(crate) codegen: Tokens,
}

impl Paths {
    pub(crate) fn new(root: Option<Path>) -> Self {
        let root = root.map_or_else(|| quote!(::factory_core), Path::into_token_stream);
        let codegen = quote!(#root::codegen);
        Self { root: Tokens::of(root), codegen: Tokens::of(codegen) }
    }

    /// The root with the span of what the user wrote, for what an error points at: rustc names the whole macro call
    /// where the tokens of one path come from two places.
    pub(crate) fn root_at(&self, span: Span) -> Tokens {
        self.root.at(span)
    }

    pub(crate) fn codegen_at(&self, span: Span) -> Tokens {
        self.codegen.at(span)
    }
}

/// A short `TokenStream`: not one, because rustc is asked each time that one is looked into.
#[derive(Clone)]
pub(crate) struct Tokens(Vec<TokenTree>);

impl Tokens {
    pub(crate) fn of(stream: TokenStream) -> Self {
        Self(stream.into_iter().collect())
    }

    pub(crate) fn at(&self, span: Span) -> Self {
        let mut tokens = self.0.clone();
        for token in &mut tokens {
            token.set_span(span);
        }
        Self(tokens)
    }
}

impl ToTokens for Tokens {
    fn to_tokens(&self, stream: &mut TokenStream) {
        stream.append_all(&self.0);
    }
}

/// `crate = path`
pub(crate) struct CrateOption {
    pub(crate) path: Path,
}

impl Parse for CrateOption {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Token![crate]>()?;
        input.parse::<Token![=]>()?;
        Ok(Self { path: input.call(Path::parse_mod_style)? })
    }
}

pub(crate) fn mentions(tokens: &dyn ToTokens, name: &Ident) -> bool {
    tokens.to_token_stream().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => ident == *name,
        TokenTree::Group(group) => mentions(&group.stream(), name),
        _ => false,
    })
}

/// Another one than `'static`.
pub(crate) fn names_a_lifetime(tokens: &dyn ToTokens) -> bool {
    any_lifetime(tokens, |name| name != "static")
}

pub(crate) fn names_user(tokens: &dyn ToTokens) -> bool {
    any_lifetime(tokens, |name| name == "user")
}

/// Any, `'_` and `'static` included.
pub(crate) fn has_lifetime(tokens: &dyn ToTokens) -> bool {
    any_lifetime(tokens, |_| true)
}

fn any_lifetime(tokens: &dyn ToTokens, is_meant: fn(&Ident) -> bool) -> bool {
    let mut tokens = tokens.to_token_stream().into_iter().peekable();
    while let Some(token) = tokens.next() {
        let found = match token {
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                matches!(tokens.peek(), Some(TokenTree::Ident(name)) if is_meant(name))
            }
            TokenTree::Group(group) => any_lifetime(&group.stream(), is_meant),
            _ => false,
        };
        if found {
            return true;
        }
    }
    false
}

/// `&str` or `Text<'_>`, outside of the arguments of a `Fn`, and before what it returns.
pub(crate) fn elides_a_lifetime(tokens: &dyn ToTokens) -> bool {
    let mut tokens = tokens.to_token_stream().into_iter().peekable();
    let mut after_word = false;
    while let Some(token) = tokens.next() {
        let next = tokens.peek();
        let found = match &token {
            TokenTree::Punct(punct) if punct.as_char() == '-' => return false,
            TokenTree::Punct(punct) if punct.as_char() == '&' => {
                !matches!(next, Some(TokenTree::Punct(punct)) if punct.as_char() == '\'')
            }
            TokenTree::Punct(punct) if punct.as_char() == '\'' => {
                matches!(next, Some(TokenTree::Ident(name)) if name == "_")
            }
            TokenTree::Group(group) => !after_word && elides_a_lifetime(&group.stream()),
            _ => false,
        };
        if found {
            return true;
        }
        after_word = matches!(token, TokenTree::Ident(_));
    }
    false
}

/// The path of a type, as the name of a component is.
pub(crate) fn names_a_component(ty: &Type) -> bool {
    let Type::Path(path) = ungrouped(ty) else { return false };
    let last = path.path.segments.last().map(|last| last.ident.unraw().to_string());
    path.qself.is_none() && last.is_some_and(|last| !last.starts_with(char::is_lowercase))
}

pub(crate) fn mentions_a_type_param(ty: &Type, generics: &Generics) -> bool {
    generics.type_params().any(|param| mentions(ty, &param.ident))
}

/// What stands behind `where`.
pub(crate) fn predicates(generics: &Generics) -> Vec<&WherePredicate> {
    generics.where_clause.as_ref().map_or_else(Vec::new, |clause| clause.predicates.iter().collect())
}

/// As an `impl` declares it: without its default.
pub(crate) struct Declared<'a>(pub(crate) &'a GenericParam);

impl ToTokens for Declared<'_> {
    fn to_tokens(&self, stream: &mut TokenStream) {
        match self.0 {
            GenericParam::Lifetime(param) => param.to_tokens(stream),
            GenericParam::Type(TypeParam { attrs, ident, colon_token, bounds, .. }) => {
                stream.extend(quote!(#(#attrs)* #ident #colon_token #bounds));
            }
            GenericParam::Const(ConstParam { attrs, const_token, ident, colon_token, ty, .. }) => {
                stream.extend(quote!(#(#attrs)* #const_token #ident #colon_token #ty));
            }
        }
    }
}

pub(crate) fn declared(generics: &Generics) -> Vec<Declared<'_>> {
    generics.params.iter().map(Declared).collect()
}

/// `macro_rules!` wraps a `$ty:ty` in an invisible group; a `dyn A + B` may stand in parentheses.
pub(crate) fn ungrouped(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => ungrouped(&group.elem),
        Type::Paren(paren) => ungrouped(&paren.elem),
        ty => ty,
    }
}
