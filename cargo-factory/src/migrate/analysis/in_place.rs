//! Closures and `async` blocks that run where they are written: they are called there, awaited there, bound to a variable
//! whose calls are known, or given to a function of a table that calls them before it returns, and for nobody else.

use super::{
    kinds::Kinds,
    known::{AWAITED, CONSUMING, EAGER, JOINING, LAZY, OPTIONAL, PASSING, UNWRAPPING},
    leaves::Leaves,
    places::{called_name, macro_arguments, macro_name, range_of, variable},
    reasons,
};
use std::collections::{HashMap, HashSet};
use syn::{
    Expr, ExprCall, ExprForLoop, ExprMethodCall, FnArg, Item, Local, Macro, Pat, PatType, Stmt, Type,
    ext::IdentExt,
    visit::{self, Visit},
};

/// The closures and blocks, by their first bytes.
#[derive(Default)]
pub(crate) struct InPlace {
    called_here: HashSet<usize>,
    /// Those that are called once at most.
    once: HashSet<usize>,
    /// The functions that others are given to.
    given: HashMap<usize, String>,
}

impl InPlace {
    pub(crate) fn find(items: &[Item], kinds: &Kinds) -> Self {
        let mut finder = Finder {
            found: Self::default(),
            consumed: HashSet::new(),
            unwrapped: HashSet::new(),
            optional: HashSet::new(),
            kinds,
        };
        for item in items {
            finder.visit_item(item);
        }
        finder.found
    }

    /// Returns whether an argument, by its first byte, is given to a function that calls it before it returns.
    pub(crate) fn contains(&self, start: usize) -> bool {
        self.called_here.contains(&start)
    }

    /// Returns whether a closure, by its first byte, is called once at most: for the value of an `Option` or a `Result`.
    pub(crate) fn runs_once(&self, start: usize) -> bool {
        self.once.contains(&start)
    }

    /// Returns the reason why a closure or block may run elsewhere.
    pub(crate) fn reason_against(&self, start: usize) -> Option<String> {
        let by = || self.given.get(&start).map(String::as_str);
        (!self.contains(start)).then(|| reasons::called_later(by()))
    }
}

struct Finder<'a> {
    found: InPlace,
    /// The first and last bytes of expressions whose results are consumed where they are written.
    consumed: HashSet<(usize, usize)>,
    /// The first and last bytes of expressions that are an `Option` or a `Result`, because they are unwrapped.
    unwrapped: HashSet<(usize, usize)>,
    /// The names of variables whose written type is an `Option` or a `Result`.
    optional: HashSet<String>,
    kinds: &'a Kinds,
}

impl Finder<'_> {
    /// Notes that what an expression yields runs in place.
    fn note(&mut self, expr: &Expr) {
        self.found.called_here.insert(range_of(expr).start);
        self.found.called_here.extend(closures(expr));
    }

    fn note_all(&mut self, arguments: &[&Expr]) {
        for argument in arguments {
            self.note(argument);
        }
    }

    fn note_given(&mut self, name: &str, arguments: &[&Expr]) {
        for closure in arguments.iter().flat_map(|argument| closures(argument)) {
            self.found.given.entry(closure).or_insert_with(|| name.to_owned());
        }
    }

    fn consume(&mut self, expr: &Expr) {
        let range = range_of(expr);
        self.consumed.insert((range.start, range.end));
    }

    fn unwrap(&mut self, expr: &Expr) {
        let range = range_of(expr);
        self.unwrapped.insert((range.start, range.end));
    }

    fn is_unwrapped(&self, expr: &ExprMethodCall) -> bool {
        let range = range_of(expr);
        self.unwrapped.contains(&(range.start, range.end))
    }

    fn is_consumed(&self, expr: &ExprMethodCall) -> bool {
        let range = range_of(expr);
        self.consumed.contains(&(range.start, range.end))
    }

    fn is_optional(&self, expr: &Expr) -> bool {
        match expr {
            Expr::MethodCall(call) => {
                let name = call.method.unraw().to_string();
                let passes = LAZY.contains(&name.as_str()) || PASSING.contains(&name.as_str());
                OPTIONAL.contains(&name.as_str()) || passes && self.is_optional(&call.receiver)
            }
            Expr::Call(call) => called_name(call).is_some_and(|name| ["Some", "Ok", "Err"].contains(&name.as_str())),
            Expr::Paren(inner) => self.is_optional(&inner.expr),
            _ => variable(expr).is_some_and(|name| self.optional.contains(&name)),
        }
    }

    /// Notes the `async` block that the closure of a function which opens a scope returns.
    fn note_opening(&mut self, argument: &Expr) {
        if let Expr::Closure(closure) = argument
            && let block @ Expr::Async(_) = tail_of(&closure.body)
        {
            self.note(block);
        }
    }

    fn walk_await(&mut self, base: &Expr) {
        self.note(base);
        self.consume(base);
        if let Expr::Call(call) = base
            && called_name(call).is_some_and(|name| AWAITED.contains(&name.as_str()))
        {
            call.args.iter().for_each(|argument| self.note(argument));
        }
    }
}

impl<'ast> Visit<'ast> for Finder<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        match expr {
            Expr::Await(awaited) => self.walk_await(&awaited.base),
            Expr::Try(tried) => {
                self.consume(&tried.expr);
                self.unwrap(&tried.expr);
            }
            Expr::Assign(assign) if variable(&assign.left).is_some() => self.note(&assign.right),
            _ => {}
        }
        visit::visit_expr(self, expr);
    }

    fn visit_expr_for_loop(&mut self, repeated: &'ast ExprForLoop) {
        self.consume(&repeated.expr);
        visit::visit_expr_for_loop(self, repeated);
    }

    fn visit_expr_call(&mut self, call: &'ast ExprCall) {
        let arguments: Vec<_> = call.args.iter().collect();
        match called_name(call) {
            None => self.note(&call.func),
            Some(name) => {
                if name == "block_on" {
                    self.note_all(&arguments);
                }
                for argument in &arguments {
                    self.note_opening(argument);
                }
                self.note_given(&name, &arguments);
            }
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_method_call(&mut self, call: &'ast ExprMethodCall) {
        let (name, arguments) = (call.method.unraw().to_string(), call.args.iter().collect::<Vec<_>>());
        let is_of = |table: &[&str]| table.contains(&name.as_str());
        let of_bool = name == "then" && matches!(&arguments[..], [Expr::Closure(only)] if only.inputs.is_empty());
        let (consumed, optional) =
            (self.is_consumed(call), self.is_optional(&call.receiver) || self.is_unwrapped(call));
        if optional || of_bool || is_of(&UNWRAPPING) {
            self.found.once.extend(arguments.iter().flat_map(|argument| closures(argument)));
            self.found.once.extend(arguments.iter().map(|argument| range_of(*argument).start));
        }
        if is_of(&UNWRAPPING) || optional && (is_of(&LAZY) || is_of(&PASSING)) {
            self.unwrap(&call.receiver);
        }
        if is_of(&EAGER) || of_bool || is_of(&LAZY) && (consumed || optional) {
            self.note_all(&arguments);
        }
        if is_of(&CONSUMING) || is_of(&EAGER) || consumed && (is_of(&LAZY) || is_of(&PASSING)) {
            self.consume(&call.receiver);
        }
        for argument in &arguments {
            self.note_opening(argument);
        }
        self.note_given(&name, &arguments);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_local(&mut self, local: &'ast Local) {
        local.init.iter().for_each(|init| self.note(&init.expr));
        visit::visit_local(self, local);
    }

    fn visit_fn_arg(&mut self, parameter: &'ast FnArg) {
        if let FnArg::Typed(PatType { pat, ty, .. }) = parameter
            && let (Pat::Ident(name), Type::Path(path)) = (&**pat, &**ty)
            && path.path.segments.last().is_some_and(|last| last.ident == "Option" || last.ident == "Result")
        {
            self.optional.insert(name.ident.to_string());
        }
    }

    fn visit_macro(&mut self, mac: &'ast Macro) {
        let name = macro_name(mac);
        let Some(arguments) = macro_arguments(mac) else { return };
        if JOINING.contains(&name.as_str()) && !self.kinds.types.define_macro(&name) {
            self.note_all(&arguments.iter().collect::<Vec<_>>());
        }
        self.note_given(&format!("{name}!"), &arguments.iter().collect::<Vec<_>>());
        // The arguments live shorter than the syntax that is visited.
        arguments.iter().for_each(|argument| Finder::visit_expr(self, argument));
    }
}

/// Returns the closures and blocks that an expression yields, by their first bytes.
pub(crate) fn closures(expr: &Expr) -> Vec<usize> {
    let mut leaves = Leaves::default();
    leaves.collect(expr);
    leaves.closures
}

fn tail_of(expr: &Expr) -> &Expr {
    match expr {
        Expr::Block(block) => match block.block.stmts.last() {
            Some(Stmt::Expr(tail, None)) => tail_of(tail),
            _ => expr,
        },
        _ => expr,
    }
}
