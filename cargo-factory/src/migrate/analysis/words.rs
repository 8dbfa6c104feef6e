//! Words of users: identifiers that speak of one, in the parts of a loop.

use super::index::UseIndex;
use factory_scan::display::to_snake_case;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{
    Arm, Block, ExprAssign, ExprClosure, ExprIf, ExprLet, ExprMatch, Item, Lifetime, Local, Pat, PatType, Type,
    visit::{self, Visit},
};

/// Words in identifiers that speak of a user.
const WORDS: [&str; 26] = [
    "user",
    "session",
    "context",
    "ctx",
    "tenant",
    "account",
    "customer",
    "member",
    "owner",
    "scope",
    "factory",
    "identity",
    "id",
    "uid",
    "client",
    "person",
    "people",
    "principal",
    "subject",
    "patient",
    "peer",
    "socket",
    "login",
    "email",
    "incoming",
    "accept",
];

/// The last words of names of values that belong to a user.
const VALUES: [&str; 6] = ["admission", "context", "ctx", "factory", "identity", "scope"];

/// Returns whether a variable, field or method is named as a value of a user, such as `context` and `old_factory`.
pub(crate) fn names_value_of_user(name: &str) -> bool {
    let name = name.trim_start_matches("r#");
    VALUES.contains(&name.rsplit('_').next().unwrap_or_default())
}

/// Returns the first identifier in a piece of syntax that speaks of a user, except for the names of singletons.
pub(crate) fn find_user_word(syntax: &impl ToTokens, uses: &UseIndex) -> Option<String> {
    find_in(syntax.to_token_stream(), uses)
}

fn find_in(tokens: TokenStream, uses: &UseIndex) -> Option<String> {
    let mut in_path = false;
    tokens.into_iter().find_map(|token| {
        let is_conversion = std::mem::take(&mut in_path);
        match token {
            TokenTree::Ident(ident) => {
                let name = ident.to_string();
                let is_conversion = is_conversion && name == "from";
                (speaks_of_user(&name) && !is_conversion && !is_of_a_use(&ident, uses)).then_some(name)
            }
            TokenTree::Group(group) => find_in(group.stream(), uses),
            TokenTree::Punct(mark) => {
                in_path = mark.as_char() == ':';
                None
            }
            TokenTree::Literal(_) => None,
        }
    })
}

pub(crate) fn is_of_a_use(ident: &Ident, uses: &UseIndex) -> bool {
    !uses.overlapping(&ident.span().byte_range()).is_empty()
}

/// Returns whether an identifier has a word of a user, also as a plural, or before another one such as in `username`. Parts
/// of words do not count: `remembered` and `microscope` are no users.
pub(crate) fn speaks_of_user(ident: &str) -> bool {
    let snake = to_snake_case(ident.trim_start_matches("r#")).to_lowercase();
    // The name of a function such as `from_millis` speaks of no sender.
    snake == "from" || snake.split('_').any(is_word_of_user)
}

fn is_word_of_user(part: &str) -> bool {
    let endings = ["", "s", "es", "id", "ids", "name", "names"];
    let singular = part.strip_suffix("ies").map(|stem| format!("{stem}y")).unwrap_or_default();
    let is_it =
        |word: &str| word == singular || part.strip_prefix(word).is_some_and(|ending| endings.contains(&ending));
    part == "superuser" || WORDS.iter().any(|word| is_it(word))
}

/// Returns the word of a user in the body of a `loop` or `while`: in the names that it binds, in the values that they get,
/// and in its conditions. Any of them may make the next round that of another user.
pub(crate) fn find_user_word_of_body(body: &Block, uses: &UseIndex) -> Option<String> {
    let mut finder = WordFinder { uses, with_values: true, found: None };
    finder.visit_block(body);
    finder.found
}

/// Returns the word of a user in the names that a piece of syntax binds, such as the body of a `for`.
pub(crate) fn find_user_word_of_names(body: &Block, uses: &UseIndex) -> Option<String> {
    let mut finder = WordFinder { uses, with_values: false, found: None };
    finder.visit_block(body);
    finder.found
}

/// Returns the word of a user in the names of a closure's parameters. Their types are no part of it.
pub(crate) fn find_user_word_of_parameters(closure: &ExprClosure, uses: &UseIndex) -> Option<String> {
    closure.inputs.iter().find_map(|input| match input {
        Pat::Type(PatType { pat, .. }) => find_user_word(pat, uses),
        _ => find_user_word(input, uses),
    })
}

/// Returns the identifier of a type that speaks of a user. Lifetimes are no part of it.
pub(crate) fn find_user_word_of_type(ty: &Type) -> Option<String> {
    let mut finder = TypeWordFinder(None);
    finder.visit_type(ty);
    finder.0
}

struct TypeWordFinder(Option<String>);

impl<'ast> Visit<'ast> for TypeWordFinder {
    fn visit_ident(&mut self, ident: &'ast Ident) {
        let name = ident.to_string();
        self.0 = self.0.take().or_else(|| speaks_of_user(&name).then_some(name));
    }

    fn visit_lifetime(&mut self, _: &'ast Lifetime) {}
}

struct WordFinder<'a> {
    uses: &'a UseIndex,
    /// True if the values and conditions are looked at as well.
    with_values: bool,
    found: Option<String>,
}

impl WordFinder<'_> {
    fn look_at(&mut self, pat: Option<&Pat>, value: Option<&dyn ToTokens>) {
        let in_pattern = || pat.and_then(|pat| find_user_word(pat, self.uses));
        let in_value = || value.filter(|_| self.with_values).and_then(|value| find_user_word(&value, self.uses));
        self.found = self.found.take().or_else(in_pattern).or_else(in_value);
    }
}

impl<'ast> Visit<'ast> for WordFinder<'_> {
    fn visit_local(&mut self, local: &'ast Local) {
        let pat = if let Pat::Type(typed) = &local.pat { &typed.pat } else { &local.pat };
        self.look_at(Some(pat), local.init.as_ref().map(|init| &init.expr as &dyn ToTokens));
        visit::visit_local(self, local);
    }

    fn visit_expr_let(&mut self, condition: &'ast ExprLet) {
        self.look_at(Some(&condition.pat), Some(&condition.expr));
        visit::visit_expr_let(self, condition);
    }

    fn visit_expr_if(&mut self, branch: &'ast ExprIf) {
        self.look_at(None, Some(&branch.cond));
        visit::visit_expr_if(self, branch);
    }

    fn visit_expr_match(&mut self, matched: &'ast ExprMatch) {
        self.look_at(None, Some(&matched.expr));
        visit::visit_expr_match(self, matched);
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.look_at(Some(&arm.pat), None);
        visit::visit_arm(self, arm);
    }

    fn visit_expr_assign(&mut self, assign: &'ast ExprAssign) {
        self.look_at(None, Some(assign));
        visit::visit_expr_assign(self, assign);
    }

    fn visit_item(&mut self, _: &'ast Item) {}
}
