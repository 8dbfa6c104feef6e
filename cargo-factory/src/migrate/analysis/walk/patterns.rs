//! Bindings by parameters, patterns and `let`.

use super::{
    super::{
        pattern_names::{PatternNames, names_of},
        places::{Position, called_name, called_path},
        reasons,
        structs::is_conditional,
        types::{Kind, Origin, Surroundings, TypeParameters, Written, first_type_argument},
    },
    Walker,
};
use syn::{
    Attribute, Expr, FnArg, Generics, Local, Pat, PatIdent, PatType, Receiver, ReceiverKind, Type, ext::IdentExt,
    visit::Visit,
};

impl Walker<'_> {
    pub(super) fn bind_parameter(&mut self, parameter: &FnArg) {
        match parameter {
            FnArg::Receiver(receiver) => self.bind_self(receiver),
            FnArg::Typed(typed) => {
                self.with_attributes(&typed.attrs, |walker| walker.bind_typed(&typed.pat, &typed.ty, false));
            }
        }
    }

    /// Binds names below attributes. What is below a `#[cfg]` is missing in other builds.
    pub(super) fn with_attributes(&mut self, attributes: &[Attribute], bind: impl FnOnce(&mut Self)) {
        let first = self.frames.next_id();
        bind(self);
        if is_conditional(attributes) {
            self.frames.doubt_since(first, |name| Some(reasons::conditional(name)));
        }
    }

    /// Binds `self`, whose type is that of the `impl`, and its fields.
    fn bind_self(&mut self, receiver: &Receiver) {
        let Some(self_type) = self.self_type.clone() else {
            return self.frames.bind("self".to_owned(), self.describe_name("self", &Written::default()), false);
        };
        let fields = self.structs.fields(&self_type, &self.module);
        for (name, ty, conditional) in &fields {
            let (written, first) = (self.read(ty), self.frames.next_id());
            self.frames.bind(name.clone(), written, false);
            self.frames.doubt_since(first, |name| conditional.then(|| reasons::conditional(name)));
        }
        let mut written = match &receiver.kind {
            ReceiverKind::Typed(_, ty) => self.read(ty),
            _ => self.read(&self_type),
        };
        written.is_reference |= matches!(receiver.kind, ReceiverKind::Reference(..));
        // The fields are values of their own.
        written.mentions_user &= fields.is_empty() || self.surroundings().arguments_mention_user(&self_type);
        self.frames.bind("self".to_owned(), written, false);
    }

    pub(super) fn read(&self, ty: &Type) -> Written {
        self.surroundings().read(ty)
    }

    pub(super) fn surroundings(&self) -> Surroundings<'_> {
        let (self_type, parameters) = (self.self_type.as_deref(), &self.parameters);
        Surroundings { names: &self.names, self_type, parameters, kinds: self.kinds }
    }

    /// Makes type parameters visible, and returns those that were visible before.
    pub(super) fn with_parameters(&mut self, generics: &Generics) -> TypeParameters {
        let mut parameters = self.parameters.clone();
        parameters.extend(self.surroundings().read_parameters(generics));
        std::mem::replace(&mut self.parameters, parameters)
    }

    /// Binds the names of a pattern that gets a value. A name without a written type is no value of a kind, and hides
    /// another one.
    pub(super) fn bind_pattern(&mut self, pat: &Pat, value: &Written, is_of_loop: bool) {
        let mut names = PatternNames::default();
        names.visit_pat(pat);
        for name in names.plain {
            let written = self.describe_name(&name, value);
            self.frames.bind(name, written, is_of_loop);
        }
        for PatType { pat, ty, .. } in names.typed {
            self.bind_typed(pat, ty, is_of_loop);
        }
    }

    /// Binds the names of a pattern with a type. The parts of a value have no written type, but may belong to its user.
    fn bind_typed(&mut self, pat: &Pat, ty: &Type, is_of_loop: bool) {
        let mut written = self.read(ty);
        if let Pat::Ident(PatIdent { ident, subpat: None, .. }) = pat {
            let name = ident.to_string();
            written.is_accessed = !written.mentions_user && self.accesses.contains(&name) && self.is_unknown(ty);
            written.mentions_user |= written.is_accessed;
            return self.frames.bind(name, written, is_of_loop);
        }
        if let Some((pat, ty)) = self.extracted(pat, ty) {
            return self.bind_typed(pat, ty, is_of_loop);
        }
        let inner = Written { kind: None, is_reference: false, ..written };
        let mut names = PatternNames::default();
        names.visit_pat(pat);
        self.bind_parts(names.plain, &inner, is_of_loop);
    }

    /// Returns the parts of `State(name): State<T>` and `Extension(name): Extension<T>`, if the type is axum's.
    fn extracted<'p>(&self, pat: &'p Pat, ty: &'p Type) -> Option<(&'p Pat, &'p Type)> {
        let (Pat::TupleStruct(pat), Type::Path(ty)) = (pat, ty) else { return None };
        let written: Vec<_> = ty.path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
        let (last, roots) = (ty.path.segments.last()?, self.names.roots(&written));
        let name = written.last()?;
        let is_extractor = ["Extension", "State"].contains(&name.as_str()) && pat.path.segments.last()?.ident == *name;
        let is_of_axum = roots.iter().all(|root| root == "axum") && !roots.is_empty() && !self.kinds.types.define(name);
        let inner = pat.elems.first().filter(|_| pat.elems.len() == 1)?;
        Some((inner, first_type_argument(last)?)).filter(|_| is_extractor && is_of_axum)
    }

    /// Binds the parts of a value. The value of a user without a name is live as well: its name is that of its pattern.
    fn bind_parts(&mut self, mut names: Vec<String>, written: &Written, is_of_loop: bool) {
        if names.is_empty() && written.mentions_user {
            names.push("_".to_owned());
        }
        for name in names {
            self.frames.bind(name, written.clone(), is_of_loop);
        }
    }

    /// Binds the factory that a function gives to a closure. The variables were moved into the function.
    pub(super) fn bind_given_factory(&mut self, input: &Pat, moved: &[String]) {
        let made_of = self.frames.moved_into_call(moved);
        match input {
            Pat::Type(typed) => self.bind_typed(&typed.pat, &typed.ty, false),
            Pat::Ident(PatIdent { ident, subpat: None, .. }) => {
                self.frames.bind(ident.to_string(), Written::of_kind(Kind::Factory(None)), false);
            }
            _ => {
                let mut names = PatternNames::default();
                names.visit_pat(input);
                self.bind_parts(names.plain, &Written { mentions_user: true, ..Written::default() }, false);
            }
        }
        let named = if let Pat::Type(typed) = input { &typed.pat } else { input };
        if let Pat::Ident(factory) = named {
            self.frames.note_made_of(&factory.ident.to_string(), made_of);
        }
    }

    /// Binds the name of a `let` behind its value.
    pub(super) fn walk_local(&mut self, local: &Local) {
        if let Some(init) = &local.init {
            if matches!(local.pat, Pat::Wild(_)) {
                self.positions.note(&init.expr, Position::Unused);
            }
            self.visit_expr(&init.expr);
            init.diverge.iter().for_each(|(_, diverge)| self.visit_expr(diverge));
        }
        let init = local.init.as_ref().map(|init| &*init.expr);
        let made_of = init.map(|init| self.frames.moved_into_call(&self.moved_by(init))).unwrap_or_default();
        match (&local.pat, init.and_then(|init| self.created_factory(init))) {
            (Pat::Ident(ident), Some(factory)) => {
                let written = Written::of_kind(Kind::Factory(Some(factory)));
                self.frames.bind(ident.ident.to_string(), written, false);
            }
            (pat, _) => self.bind_value(pat, init),
        }
        let named = if let Pat::Type(typed) = &local.pat { &typed.pat } else { &local.pat };
        if let Pat::Ident(name) = named {
            self.frames.note_made_of(&name.ident.to_string(), made_of);
        }
    }

    /// Binds the names of a pattern to a value, with what the value shows.
    pub(super) fn bind_value(&mut self, pat: &Pat, value: Option<&Expr>) {
        let described = value.map(|value| self.describe(value)).unwrap_or_default();
        let kept = value.map(Self::kept_by).unwrap_or_default();
        self.bind_pattern(pat, &described, false);
        let origin = described.origin.filter(|origin| *origin != Origin::Nobody);
        let uses = value.map(|value| self.uses_in(value)).unwrap_or_default();
        for name in &names_of(pat) {
            self.frames.change(name, |binding| {
                binding.kept = kept.clone();
                binding.uses.clone_from(&uses);
                binding.is_fresh = value.is_some_and(is_fresh);
                binding.written.origin = binding.written.origin.or(origin);
            });
        }
    }

    /// Returns the factory that an expression creates by `create_…_factory(…)`.
    pub(super) fn created_factory(&self, expr: &Expr) -> Option<String> {
        let Expr::Call(call) = expr else { return None };
        self.kinds.factory_created_by(&called_name(call)?).map(str::to_owned)
    }
}

/// Returns whether an expression makes an empty collection, such as `Vec::new()`.
fn is_fresh(value: &Expr) -> bool {
    const MAKING: [&str; 3] = ["default", "new", "with_capacity"];
    match value {
        Expr::Call(call) => called_path(call).is_some_and(|path| {
            let segments = &path.path.segments;
            segments.len() > 1 && segments.last().is_some_and(|last| MAKING.iter().any(|name| last.ident == name))
        }),
        Expr::Macro(text) => text.mac.path.is_ident("vec"),
        _ => false,
    }
}
