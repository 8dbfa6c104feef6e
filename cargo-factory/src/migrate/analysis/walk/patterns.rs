//! Bindings by parameters, patterns and `let`.

use super::{
    super::{
        places::called_name,
        types::{Kind, Surroundings, TypeParameters, Written},
    },
    Walker,
};
use syn::{
    Expr, FnArg, Generics, Local, Pat, PatIdent, PatType, Receiver, ReceiverKind, Type,
    visit::{self, Visit},
};

impl Walker<'_> {
    pub(super) fn bind_parameter(&mut self, parameter: &FnArg) {
        match parameter {
            FnArg::Receiver(receiver) => self.bind_self(receiver),
            FnArg::Typed(typed) => self.bind_typed(&typed.pat, &typed.ty, false),
        }
    }

    /// Binds `self`, whose type is that of the `impl`, and its fields.
    fn bind_self(&mut self, receiver: &Receiver) {
        let Some(self_type) = self.self_type.clone() else { return };
        for (name, ty) in self.structs.fields(&self_type, &self.module) {
            let written = self.read(ty);
            self.frames.bind(name, written, false);
        }
        let mut written = match &receiver.kind {
            ReceiverKind::Typed(_, ty) => self.read(ty),
            _ => self.read(&self_type),
        };
        written.is_reference |= matches!(receiver.kind, ReceiverKind::Reference(..));
        self.frames.bind("self".to_owned(), written, false);
    }

    pub(super) fn read(&self, ty: &Type) -> Written {
        self.surroundings().read(ty)
    }

    fn surroundings(&self) -> Surroundings<'_> {
        let (self_type, parameters) = (self.self_type.as_deref(), &self.parameters);
        Surroundings { names: &self.names, self_type, parameters, kinds: self.kinds }
    }

    /// Makes type parameters visible, and returns those that were visible before.
    pub(super) fn with_parameters(&mut self, generics: &Generics) -> TypeParameters {
        let mut parameters = self.parameters.clone();
        parameters.extend(self.surroundings().read_parameters(generics));
        std::mem::replace(&mut self.parameters, parameters)
    }

    /// Binds the names of a pattern. A name without a written type only hides another one.
    pub(super) fn bind_pattern(&mut self, pat: &Pat, is_of_loop: bool) {
        let mut names = PatternNames::default();
        names.visit_pat(pat);
        for name in names.plain {
            self.frames.bind(name, Written::default(), is_of_loop);
        }
        for PatType { pat, ty, .. } in names.typed {
            self.bind_typed(pat, ty, is_of_loop);
        }
    }

    /// Binds the names of a pattern with a type. The parts of a value have no written type, but may belong to its user.
    fn bind_typed(&mut self, pat: &Pat, ty: &Type, is_of_loop: bool) {
        let written = self.read(ty);
        if let Pat::Ident(PatIdent { ident, subpat: None, .. }) = pat {
            let name = ident.to_string();
            let changes = is_of_loop || self.assigned.contains(&name);
            return self.frames.bind(name, written, changes);
        }
        let inner = Written { mentions_user: written.mentions_user, ..Written::default() };
        let mut names = PatternNames::default();
        names.visit_pat(pat);
        self.bind_parts(names.plain, &inner, is_of_loop);
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
            (pat, _) => self.bind_pattern(pat, false),
        }
        let named = if let Pat::Type(typed) = &local.pat { &typed.pat } else { &local.pat };
        if let Pat::Ident(name) = named {
            self.frames.note_made_of(&name.ident.to_string(), made_of);
        }
    }

    /// Returns the factory that an expression creates by `create_…_factory(…)`.
    pub(super) fn created_factory(&self, expr: &Expr) -> Option<String> {
        let Expr::Call(call) = expr else { return None };
        self.kinds.factory_created_by(&called_name(call)?).map(str::to_owned)
    }
}

/// The names that a pattern binds, and the patterns in it that have a type.
#[derive(Default)]
struct PatternNames<'a> {
    plain: Vec<String>,
    typed: Vec<&'a PatType>,
}

impl<'a> Visit<'a> for PatternNames<'a> {
    fn visit_pat_ident(&mut self, ident: &'a PatIdent) {
        self.plain.push(ident.ident.to_string());
        visit::visit_pat_ident(self, ident);
    }

    fn visit_pat_type(&mut self, typed: &'a PatType) {
        self.typed.push(typed);
    }

    /// Leaves out the guard of an arm.
    fn visit_expr(&mut self, _: &'a Expr) {}
}
