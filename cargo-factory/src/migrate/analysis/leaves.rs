//! The closures and variables that an expression yields.

use super::places::{range_of, variable};
use syn::{Block, Expr, ExprCall, Stmt, ext::IdentExt};

/// Functions and methods that return what they are given, in another form.
const WRAPPING: [&str; 11] =
    ["Err", "Ok", "Some", "boxed", "boxed_local", "from", "fuse", "in_current_span", "instrument", "into", "shared"];
const WRAPPERS: [&str; 4] = ["Arc", "Box", "Pin", "Rc"];

/// The results of an expression that are not called: closures by their first bytes, and variables.
#[derive(Default)]
pub(crate) struct Leaves {
    pub(crate) closures: Vec<usize>,
    pub(crate) variables: Vec<String>,
}

impl Leaves {
    /// Adds what an expression yields.
    pub(crate) fn collect(&mut self, expr: &Expr) {
        match expr {
            Expr::Closure(_) | Expr::Async(_) => self.closures.push(range_of(expr).start),
            Expr::Paren(inner) => self.collect(&inner.expr),
            Expr::Group(inner) => self.collect(&inner.expr),
            Expr::Cast(inner) => self.collect(&inner.expr),
            Expr::Reference(inner) => self.collect(&inner.expr),
            Expr::Unsafe(inner) => self.collect_block(&inner.block),
            Expr::Block(inner) => self.collect_block(&inner.block),
            Expr::If(inner) => {
                self.collect_block(&inner.then_branch);
                inner.else_branch.iter().for_each(|(_, branch)| self.collect(branch));
            }
            Expr::Match(inner) => inner.arms.iter().for_each(|arm| self.collect(&arm.body)),
            Expr::Tuple(inner) => inner.elems.iter().for_each(|element| self.collect(element)),
            Expr::MethodCall(call) if WRAPPING.contains(&call.method.to_string().as_str()) => {
                self.collect(&call.receiver);
            }
            Expr::Call(call) if is_wrapping(call) => call.args.iter().for_each(|argument| self.collect(argument)),
            _ => self.variables.extend(variable(expr)),
        }
    }

    fn collect_block(&mut self, block: &Block) {
        if let Some(Stmt::Expr(tail, None)) = block.stmts.last() {
            self.collect(tail);
        }
    }
}

/// Returns whether a call returns its argument in another form, such as `Box::pin(…)` and `Handler(…)`.
fn is_wrapping(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let segments: Vec<_> = path.path.segments.iter().map(|segment| segment.ident.unraw().to_string()).collect();
    let [.., name] = &segments[..] else { return false };
    let of_wrapper = segments.len() > 1 && WRAPPERS.contains(&segments[segments.len() - 2].as_str());
    of_wrapper || WRAPPING.contains(&name.as_str()) || is_constructor(name)
}

pub(crate) fn is_constructor(name: &str) -> bool {
    name.starts_with(char::is_uppercase)
}

/// Returns whether a function or method returns what it is given, in another form.
pub(crate) fn is_wrapper(name: &str) -> bool {
    WRAPPING.contains(&name)
}
