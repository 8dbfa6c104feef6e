//! The places of expressions: ranges of bytes, the call of a use, the arguments of macros, and operands.

use super::{super::edit::Edit, macros::literals_of};
use quote::ToTokens;
use std::{collections::HashMap, ops::Range};
use syn::{
    Expr, ExprCall, ExprPath, Macro, Token,
    ext::IdentExt,
    punctuated::Punctuated,
    spanned::Spanned,
    visit::{self, Visit},
};

/// A use of a singleton, as rustc reports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UseAt {
    /// The bytes of the file.
    pub(crate) range: Range<usize>,
    pub(crate) name: String,
    /// The text of `instead`.
    pub(crate) instead: String,
}

/// A call that may be rewritten.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    /// The bytes from the path to the closing parenthesis.
    pub(crate) range: Range<usize>,
    pub(crate) arguments: Vec<&'a Expr>,
    /// The arguments, by their indices, that are uses themselves.
    pub(crate) rewritten_arguments: Vec<usize>,
    /// The literals in the arguments. `//` in a text begins no comment.
    literals: Vec<Range<usize>>,
    pub(crate) has_generics: bool,
    pub(crate) position: Position,
}

/// The role of an expression in the one around it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Position {
    /// The expression before `.method()` or `.field`.
    Receiver,
    /// The expression beside an operator, `?`, `.await`, `as` or `[…]`.
    Operand,
    /// The expression whose result is dropped: a statement, `let _ = …` or `drop(…)`.
    Unused,
    #[default]
    Free,
}

impl Position {
    /// Returns whether operators beside the expression would take a part of it.
    pub(crate) fn needs_parentheses(self) -> bool {
        matches!(self, Self::Receiver | Self::Operand)
    }
}

/// The positions of the expressions in a piece of syntax that are not free.
#[derive(Default)]
pub(crate) struct Positions(HashMap<Range<usize>, Position>);

pub(crate) fn range_of(syntax: &impl Spanned) -> Range<usize> {
    syntax.span().byte_range()
}

/// Replaces what may precede the code of a file, a byte order mark and a `#!` line, by as many spaces.
pub(crate) fn blank_prefix(source: &str) -> String {
    let mark = if source.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let code = &source[mark..];
    let is_shebang = code.starts_with("#!") && !code[2..].trim_start().starts_with('[');
    let shebang = if is_shebang { code.find('\n').unwrap_or(code.len()) } else { 0 };
    format!("{}{}", " ".repeat(mark + shebang), &code[shebang..])
}

/// Returns the arguments of a macro if they parse as expressions between commas, as those of `format!` do.
pub(crate) fn macro_arguments(mac: &Macro) -> Option<Punctuated<Expr, Token![,]>> {
    mac.parse_body_with(Punctuated::parse_terminated).ok()
}

/// Returns the last segment of a macro's path.
pub(crate) fn macro_name(mac: &Macro) -> String {
    mac.path.segments.last().map(|segment| segment.ident.unraw().to_string()).unwrap_or_default()
}

/// Returns the path of a function that is called.
pub(crate) fn called_path(call: &ExprCall) -> Option<&ExprPath> {
    path_of(&call.func)
}

fn path_of(expr: &Expr) -> Option<&ExprPath> {
    match expr {
        Expr::Path(path) => Some(path),
        Expr::Paren(paren) => path_of(&paren.expr),
        Expr::Group(group) => path_of(&group.expr),
        _ => None,
    }
}

/// Returns the last segment of a function that is called by its path.
pub(crate) fn called_name(call: &ExprCall) -> Option<String> {
    Some(called_path(call)?.path.segments.last()?.ident.unraw().to_string())
}

/// Returns the name of an expression that is a plain variable.
pub(crate) fn variable(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        Expr::Paren(paren) => variable(&paren.expr),
        Expr::Group(group) => variable(&group.expr),
        _ => None,
    }
}

/// Returns the name under which an expression is bound: that of a variable, or `self.field`.
pub(crate) fn place(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Field(field) if variable(&field.base)? == "self" => {
            Some(format!("self.{}", field.member.to_token_stream()))
        }
        Expr::Paren(paren) => place(&paren.expr),
        _ => variable(expr),
    }
}

/// Returns the variable, or the field of `self`, that an expression is a part of.
pub(crate) fn changed_place(expr: &Expr) -> Option<String> {
    place(expr).or_else(|| match expr {
        Expr::Field(field) => changed_place(&field.base),
        Expr::Index(index) => changed_place(&index.expr),
        Expr::Unary(inner) => changed_place(&inner.expr),
        Expr::Reference(inner) => changed_place(&inner.expr),
        Expr::Paren(inner) => changed_place(&inner.expr),
        _ => None,
    })
}

/// Returns whether an expression is a static, or a part of one. Its name is in upper case.
pub(crate) fn reaches_static(expr: &Expr) -> bool {
    match expr {
        Expr::Field(field) => reaches_static(&field.base),
        Expr::Index(index) => reaches_static(&index.expr),
        Expr::MethodCall(call) => reaches_static(&call.receiver),
        Expr::Call(call) => reaches_static(&call.func),
        Expr::Try(inner) => reaches_static(&inner.expr),
        Expr::Await(inner) => reaches_static(&inner.base),
        Expr::Unary(inner) => reaches_static(&inner.expr),
        Expr::Reference(inner) => reaches_static(&inner.expr),
        Expr::Paren(inner) => reaches_static(&inner.expr),
        Expr::Path(path) => path.path.segments.last().is_some_and(|last| {
            let name = last.ident.to_string();
            name.chars().any(char::is_uppercase) && !name.chars().any(char::is_lowercase)
        }),
        _ => false,
    }
}

/// Returns whether a use is that of the function that this call names: its last segment, or the call as a whole.
pub(crate) fn is_use_of_call(used: &UseAt, call: &ExprCall) -> bool {
    let Some(last) = called_path(call).and_then(|path| path.path.segments.last()) else { return false };
    let (name, whole) = (range_of(&last.ident), range_of(&call.func).start..range_of(call).end);
    let names_it = used.range.start <= name.start && name.end <= used.range.end;
    names_it && whole.start <= used.range.start && used.range.end <= whole.end
}

impl<'a> Call<'a> {
    pub(crate) fn of(call: &'a ExprCall, position: Position, uses: &[UseAt]) -> Self {
        let is_use = |argument: &Expr| match argument {
            Expr::Call(call) => uses.iter().any(|used| is_use_of_call(used, call)),
            _ => false,
        };
        let segments = called_path(call).map(|path| &path.path.segments);
        let last = segments.and_then(|segments| segments.last());
        Self {
            range: range_of(&call.func).start..range_of(call).end,
            arguments: call.args.iter().collect(),
            rewritten_arguments: (0..call.args.len()).filter(|index| is_use(&call.args[*index])).collect(),
            literals: call.args.iter().flat_map(|argument| literals_of(argument.to_token_stream())).collect(),
            has_generics: last.is_some_and(|segment| !segment.arguments.is_none()),
            position,
        }
    }

    /// Returns whether an edit drops a comment between the parts of the call.
    pub(crate) fn drops_comment(&self, edits: &[Edit], source: &str) -> bool {
        let within = |edit: &Edit, mark| {
            source[edit.range.clone()]
                .match_indices(mark)
                .map(|(index, _)| edit.range.start + index)
                .collect::<Vec<_>>()
        };
        let comments = |edit| within(edit, "//").into_iter().chain(within(edit, "/*"));
        // A doc comment is a literal from its first byte.
        let is_text = |at: &usize| self.literals.iter().any(|literal| literal.start < *at && *at < literal.end);
        edits.iter().flat_map(comments).any(|at| !is_text(&at))
    }
}

impl Positions {
    pub(crate) fn of(&self, expr: &impl Spanned) -> Position {
        self.0.get(&range_of(expr)).copied().unwrap_or_default()
    }

    /// Notes the positions of the expressions directly within another one.
    pub(crate) fn note_children(&mut self, parent: &Expr) {
        use Position::{Operand, Receiver};
        match parent {
            Expr::MethodCall(parent) => self.note(&parent.receiver, Receiver),
            Expr::Field(parent) => self.note(&parent.base, Receiver),
            Expr::Try(parent) => self.note(&parent.expr, Operand),
            Expr::Await(parent) => self.note(&parent.base, Operand),
            Expr::Unary(parent) => self.note(&parent.expr, Operand),
            Expr::Reference(parent) => self.note(&parent.expr, Operand),
            Expr::Cast(parent) => self.note(&parent.expr, Operand),
            Expr::Index(parent) => self.note(&parent.expr, Operand),
            Expr::Call(parent) => {
                self.note(&parent.func, Operand);
                let dropped = parent.args.first().filter(|_| called_name(parent).is_some_and(|name| name == "drop"));
                if let Some(dropped) = dropped {
                    self.note(dropped, Position::Unused);
                }
            }
            Expr::Binary(parent) => {
                self.note(&parent.left, Operand);
                self.note(&parent.right, Operand);
            }
            Expr::Range(parent) => {
                let ends = [&parent.start, &parent.end];
                ends.into_iter().flatten().for_each(|end| self.note(end, Operand));
            }
            _ => {}
        }
    }

    pub(crate) fn note(&mut self, expr: &Expr, position: Position) {
        self.0.insert(range_of(expr), position);
    }
}

impl<'ast> Visit<'ast> for Positions {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        self.note_children(expr);
        visit::visit_expr(self, expr);
    }
}
