//! Functions and `async` blocks.

use super::{
    super::{
        access::Accesses,
        bindings::Entry,
        caller::Caller,
        changes::Changes,
        places::{range_of, variable},
        reasons,
    },
    Walker,
    recursion::is_recursive,
};
use syn::{Attribute, Block, ExprAsync, ExprAwait, Signature, visit::Visit};

impl Walker<'_> {
    pub(super) fn in_function(&mut self, attrs: &[Attribute], signature: &Signature, block: &Block) {
        let accesses = std::mem::replace(&mut self.accesses, Accesses::in_function(block));
        let changes = Changes::in_function(block, self.kinds);
        let changes = std::mem::replace(&mut self.frames.changes, changes);
        let caller = std::mem::replace(&mut self.frames.caller, Caller::of(attrs, signature));
        let parameters = self.with_parameters(&signature.generics);
        self.in_frame(Entry::default(), |walker| {
            signature.inputs.iter().for_each(|input| walker.bind_parameter(input));
            walker.walk_body(signature, block);
        });
        (self.accesses, self.parameters) = (accesses, parameters);
        (self.frames.changes, self.frames.caller) = (changes, caller);
    }

    /// Visits what is behind the parameters. If the function calls itself, each call may be for another user.
    fn walk_body(&mut self, signature: &Signature, block: &Block) {
        let is_recursive = is_recursive(signature, block, self.self_type.is_some(), &self.index);
        let is_unsafe = is_recursive.then(|| reasons::recursive(&signature.ident.to_string()));
        self.in_frame(Entry { is_unsafe, ..Entry::default() }, |walker| walker.visit_block(block));
    }

    pub(super) fn walk_async(&mut self, block: &ExprAsync) {
        let start = range_of(block).start;
        let leaves = self.escapes.get(&start).cloned();
        let is_unsafe = self.in_place.reason_against(start);
        let entry = Entry { leaves, is_unsafe, closure: Some(start) };
        self.in_frame(entry, |walker| walker.visit_block(&block.block));
    }
    /// Visits what is awaited. That of a variable is called by its name.
    pub(super) fn walk_await(&mut self, awaited: &ExprAwait) {
        match variable(&awaited.base) {
            Some(name) => self.note_call_of(&name),
            None => self.visit_expr(&awaited.base),
        }
    }
}
