//! The way through a file: it keeps the names that are visible, and decides about each use that it comes to.

mod calls;
mod compared;
mod functions;
mod kept;
mod loops;
mod macros;
mod patterns;
mod receivers;
mod recursion;
mod values;

use self::{calls::ClosureRole, kept::Dependents};
use super::{
    access::Accesses,
    bindings::{Entry, Frames},
    decision::Decision,
    escapes::{Escapes, find_escapes},
    in_place::InPlace,
    index::UseIndex,
    kinds::Kinds,
    names::TypeNames,
    places::{Position, Positions, UseAt, range_of},
    reasons,
    structs::Structs,
    types::TypeParameters,
};
use quote::ToTokens;
use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    rc::Rc,
};
use syn::{
    Block, Expr, ExprAssign, ExprAsync, ExprAwait, ExprCall, ExprClosure, ExprForLoop, ExprIf, ExprLet, ExprLoop,
    ExprMatch, ExprMethodCall, ExprPath, ExprWhile, File, ImplItemFn, Item, ItemFn, ItemImpl, ItemMacro, ItemMod,
    ItemTrait, ItemUse, Local, Macro, Stmt, StmtMacro, TraitItemFn, Type,
    visit::{self, Visit},
};

pub(crate) struct Walker<'a> {
    source: &'a str,
    uses: &'a [UseAt],
    index: UseIndex,
    kinds: &'a Kinds,
    pub(crate) decisions: Vec<Option<Decision>>,
    names: TypeNames<'a>,
    structs: Structs<'a>,
    escapes: Escapes,
    in_place: InPlace,
    positions: Positions,
    frames: Frames,
    module: Vec<String>,
    /// The type of the enclosing `impl`.
    self_type: Option<Rc<Type>>,
    parameters: TypeParameters,
    /// The accesses of the function to users in its variables.
    accesses: Accesses,
    /// The roles of closures that are visited next, by their first bytes.
    roles: HashMap<usize, ClosureRole>,
    /// The sides of comparisons that are visited next.
    compared: HashSet<Range<usize>>,
    /// The parts of each closure that are unsafe if it is called for several users, by its first byte.
    dependents: HashMap<usize, Dependents>,
}

impl<'a> Walker<'a> {
    pub(crate) fn new(source: &'a str, file: &'a File, uses: &'a [UseAt], kinds: &'a Kinds) -> Self {
        Self {
            source,
            uses,
            index: UseIndex::new(uses),
            kinds,
            decisions: vec![None; uses.len()],
            names: TypeNames::of(&file.items),
            structs: Structs::of(&file.items),
            escapes: find_escapes(&file.items),
            in_place: InPlace::find(&file.items, kinds),
            positions: Positions::default(),
            frames: Frames::default(),
            module: Vec::new(),
            self_type: None,
            parameters: TypeParameters::new(),
            accesses: Accesses::default(),
            roles: HashMap::new(),
            compared: HashSet::new(),
            dependents: HashMap::new(),
        }
    }

    /// Notes the reason of each use in a range about which nothing is decided yet.
    fn propose(&mut self, range: &Range<usize>, reason: impl Fn(&UseAt) -> String) {
        for number in self.index.overlapping(range) {
            self.decisions[number].get_or_insert_with(|| Decision::Propose(reason(&self.uses[number])));
        }
    }

    fn in_frame(&mut self, entry: Entry, visit: impl FnOnce(&mut Self)) {
        self.frames.push(entry);
        visit(self);
        self.frames.pop();
    }
}

impl<'ast> Visit<'ast> for Walker<'_> {
    /// Hides what is bound outside of an item.
    fn visit_item(&mut self, item: &'ast Item) {
        let outer = (std::mem::take(&mut self.frames), self.self_type.take(), std::mem::take(&mut self.parameters));
        visit::visit_item(self, item);
        (self.frames, self.self_type, self.parameters) = outer;
    }

    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        // syn is compiled without `Clone`.
        self.self_type = syn::parse2(item.self_ty.to_token_stream()).ok().map(Rc::new);
        self.with_parameters(&item.generics);
        visit::visit_item_impl(self, item);
    }

    fn visit_item_trait(&mut self, item: &'ast ItemTrait) {
        self.with_parameters(&item.generics);
        visit::visit_item_trait(self, item);
    }

    fn visit_item_fn(&mut self, function: &'ast ItemFn) {
        self.in_function(&function.attrs, &function.sig, &function.block);
    }

    fn visit_impl_item_fn(&mut self, function: &'ast ImplItemFn) {
        self.in_function(&function.attrs, &function.sig, &function.block);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast TraitItemFn) {
        if let Some(block) = &function.default {
            self.in_function(&function.attrs, &function.sig, block);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.propose(&range_of(item), |_| reasons::IMPORT.to_owned());
    }

    fn visit_item_macro(&mut self, item: &'ast ItemMacro) {
        if item.mac.path.is_ident("macro_rules") {
            self.propose(&range_of(item), |_| reasons::IN_MACRO_RULES.to_owned());
        }
        visit::visit_item_macro(self, item);
    }

    fn visit_stmt_macro(&mut self, statement: &'ast StmtMacro) {
        self.with_attributes(&statement.attrs, |walker| walker.walk_macro(&statement.mac));
    }

    fn visit_stmt(&mut self, statement: &'ast Stmt) {
        if let Stmt::Expr(expr, Some(_)) = statement {
            self.positions.note(expr, Position::Unused);
        }
        visit::visit_stmt(self, statement);
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        self.walk_macro(mac);
    }

    fn visit_block(&mut self, block: &'ast Block) {
        self.in_frame(Entry::default(), |walker| visit::visit_block(walker, block));
    }

    fn visit_local(&mut self, local: &'ast Local) {
        self.with_attributes(&local.attrs, |walker| walker.walk_local(local));
    }

    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.positions.note_children(expr);
        self.walk_compared(expr);
    }

    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        path.path.get_ident().into_iter().for_each(|name| self.mention(&name.to_string()));
        if let Some(last) = path.path.segments.last() {
            self.propose(&range_of(&last.ident), |_| reasons::NOT_CALLED.to_owned());
        }
        visit::visit_expr_path(self, path);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        self.walk_call(call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        self.walk_method_call(call);
    }

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        self.walk_closure(closure);
    }

    fn visit_expr_async(&mut self, block: &'ast ExprAsync) {
        self.walk_async(block);
    }

    fn visit_expr_await(&mut self, awaited: &'ast ExprAwait) {
        self.walk_await(awaited);
    }

    fn visit_expr_if(&mut self, branch: &'ast ExprIf) {
        self.in_frame(Entry::default(), |walker| {
            walker.visit_expr(&branch.cond);
            walker.visit_block(&branch.then_branch);
        });
        branch.else_branch.iter().for_each(|(_, otherwise)| self.visit_expr(otherwise));
    }

    /// Binds the pattern behind the expression, in the frame of the `if` or `while`.
    fn visit_expr_let(&mut self, condition: &'ast ExprLet) {
        self.visit_expr(&condition.expr);
        self.bind_value(&condition.pat, Some(&condition.expr));
    }

    fn visit_expr_match(&mut self, matched: &'ast ExprMatch) {
        self.visit_expr(&matched.expr);
        matched.arms.iter().for_each(|arm| self.walk_arm(arm, &matched.expr));
    }

    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        self.walk_assign(assign);
    }

    fn visit_expr_for_loop(&mut self, repeated: &'ast ExprForLoop) {
        self.walk_for(repeated);
    }

    fn visit_expr_loop(&mut self, repeated: &'ast ExprLoop) {
        self.walk_loop(&repeated.body);
    }

    fn visit_expr_while(&mut self, repeated: &'ast ExprWhile) {
        self.walk_while(repeated);
    }
}
