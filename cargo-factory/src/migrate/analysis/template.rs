//! The text of `instead`: its placeholders, and the replacement that they are filled to.

use super::{
    super::edit::Edit,
    bindings::Binding,
    evaluation::{find_evaluation, has_word, positions_of_names},
    places::{Call, Position, range_of},
    types::Kind,
};
use quote::ToTokens;
use std::{
    collections::{BTreeSet, HashMap},
    ops::Range,
};
use syn::Expr;

/// The value or argument that a placeholder means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Placeholder {
    Scope,
    Factory,
    Context,
    Platform,
    /// An argument of the call, from 0.
    Argument(usize),
}

/// A template that parses.
#[derive(Debug)]
pub(crate) struct Template {
    text: String,
    /// The placeholders in the order of the text, each with its bytes and its position in the template.
    holes: Vec<(Placeholder, Range<usize>, Position)>,
    /// The placeholders, by their indices, that are evaluated in every case.
    certain: Vec<bool>,
    /// The names that the template binds, which would hide those of the program.
    bound: BTreeSet<String>,
    /// True if the replacement needs parentheses beside an operator.
    is_compound: bool,
    /// The function, if the template is a call with `$scope` as its only argument.
    pub(crate) scope_call: Option<String>,
}

impl Template {
    /// Parses a template. The error is the reason of a proposal.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let found = find_placeholders(text)?;
        if found.is_empty() {
            return Err(format!(
                "`instead` has no placeholder, so the value is not known; replace it with `{text}` by hand"
            ));
        }
        let (stand_ins, names) = with_stand_ins(text, &found);
        let expr: Expr = syn::parse_str(&stand_ins)
            .map_err(|_| format!("`instead` is not an expression; replace it with `{text}` by hand"))?;
        let positions = positions_of_names(&expr, &names);
        let holes = found.into_iter().zip(positions).map(|((hole, range), position)| (hole, range, position)).collect();
        let (certain, bound) = find_evaluation(&expr, &names);
        let (is_compound, scope_call) = (is_compound(&expr), scope_call(text, &expr));
        Ok(Self { text: text.to_owned(), holes, certain, bound, is_compound, scope_call })
    }

    pub(crate) fn placeholders(&self) -> impl Iterator<Item = Placeholder> {
        self.holes.iter().map(|(placeholder, ..)| *placeholder)
    }

    /// Returns the template for a factory that is in scope, in place of one that a scope is opened for.
    pub(crate) fn of_factory() -> Self {
        let hole = (Placeholder::Factory, 0.."$factory".len(), Position::Free);
        Self {
            text: "$factory".to_owned(),
            holes: vec![hole],
            certain: vec![true],
            bound: BTreeSet::new(),
            is_compound: false,
            scope_call: None,
        }
    }

    /// Returns whether the arguments are evaluated as they are by the call: each once, in their order, in every case.
    pub(crate) fn keeps_evaluation(&self, count: usize) -> bool {
        let arguments = self
            .holes
            .iter()
            .zip(&self.certain)
            .filter_map(|((hole, ..), is_certain)| hole.argument().map(|index| (index, *is_certain)));
        arguments.eq((0..count).map(|index| (index, true)))
    }

    /// Returns the name in a piece of syntax that the template would bind to another value.
    pub(crate) fn find_bound<'a>(&'a self, syntax: &impl ToTokens) -> Option<&'a String> {
        self.bound.iter().find(|name| has_word(syntax.to_token_stream(), name))
    }

    /// Writes the replacement of a call as edits of the source. The arguments stay in place if the template has them in
    /// their order, so that other edits may be within them.
    pub(crate) fn fill(&self, call: &Call<'_>, values: &HashMap<Placeholder, &Binding>, source: &str) -> Vec<Edit> {
        let pieces = self.pieces(call, values);
        let arguments: Vec<_> = self.placeholders().filter_map(Placeholder::argument).collect();
        let in_order = arguments.iter().copied().eq(0..call.arguments.len());
        if in_order { edits_around(call, pieces) } else { vec![replace_whole(call, &pieces, source)] }
    }

    fn pieces(&self, call: &Call<'_>, values: &HashMap<Placeholder, &Binding>) -> Vec<Piece> {
        let is_bare = self.holes.first().is_some_and(|(_, range, _)| *range == (0..self.text.len()));
        let takes_reference = is_bare && is_reference_of(values, self.holes[0].0, call.position);
        let parenthesized = call.position.needs_parentheses() && (self.is_compound || takes_reference);
        let (mut pieces, mut end) = (Vec::new(), 0);
        pieces.extend(parenthesized.then(|| Piece::Text("(".to_owned())));
        for (hole, range, position) in &self.holes {
            pieces.push(Piece::Text(self.text[end..range.start].to_owned()));
            let position = if is_bare { call.position } else { *position };
            pieces.extend(fill_hole(*hole, position, call, values));
            end = range.end;
        }
        pieces.push(Piece::Text(self.text[end..].to_owned()));
        pieces.extend(parenthesized.then(|| Piece::Text(")".to_owned())));
        pieces
    }
}

impl Placeholder {
    fn named(name: &str) -> Option<Self> {
        match name {
            "scope" => Some(Self::Scope),
            "factory" => Some(Self::Factory),
            "context" => Some(Self::Context),
            "platform" => Some(Self::Platform),
            number => number.parse().ok().map(Self::Argument),
        }
    }

    pub(crate) fn argument(self) -> Option<usize> {
        match self {
            Self::Argument(index) => Some(index),
            _ => None,
        }
    }
}

/// A part of a replacement.
enum Piece {
    Text(String),
    /// An argument of the call, as it is written.
    Argument(Range<usize>),
}

fn fill_hole(
    hole: Placeholder,
    position: Position,
    call: &Call<'_>,
    values: &HashMap<Placeholder, &Binding>,
) -> Vec<Piece> {
    let text = |text: &str| Piece::Text(text.to_owned());
    let Placeholder::Argument(index) = hole else {
        let reference = if is_reference_of(values, hole, position) { "&" } else { "" };
        return vec![Piece::Text(format!("{reference}{}", values[&hole].name))];
    };
    let argument = call.arguments[index];
    let range = range_of(argument);
    let needs_parens =
        position.needs_parentheses() && (is_compound(argument) || call.rewritten_arguments.contains(&index));
    if needs_parens { vec![text("("), Piece::Argument(range), text(")")] } else { vec![Piece::Argument(range)] }
}

/// Returns whether a placeholder becomes a reference: a factory by value whose method is not called.
fn is_reference_of(values: &HashMap<Placeholder, &Binding>, hole: Placeholder, position: Position) -> bool {
    let is_by_value =
        |binding: &&Binding| matches!(binding.written.kind, Some(Kind::Factory(_))) && !binding.written.is_reference;
    hole == Placeholder::Factory && position != Position::Receiver && values.get(&hole).is_some_and(is_by_value)
}

/// Returns the edits between the arguments.
fn edits_around(call: &Call<'_>, pieces: Vec<Piece>) -> Vec<Edit> {
    let (mut edits, mut text, mut start) = (Vec::new(), String::new(), call.range.start);
    for piece in pieces {
        match piece {
            Piece::Text(more) => text.push_str(&more),
            Piece::Argument(range) => {
                edits.push(Edit { range: start..range.start, text: std::mem::take(&mut text) });
                start = range.end;
            }
        }
    }
    edits.push(Edit { range: start..call.range.end, text });
    edits
}

fn replace_whole(call: &Call<'_>, pieces: &[Piece], source: &str) -> Edit {
    let text = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => text.as_str(),
        Piece::Argument(range) => &source[range.clone()],
    });
    Edit { range: call.range.clone(), text: text.collect() }
}

fn find_placeholders(text: &str) -> Result<Vec<(Placeholder, Range<usize>)>, String> {
    let found = text.match_indices('$').map(|(start, _)| {
        let name = &text[start + 1..];
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        let is_number = name.starts_with(|c: char| c.is_ascii_digit());
        let end = name.find(|c: char| !(if is_number { c.is_ascii_digit() } else { is_part(c) })).unwrap_or(name.len());
        let placeholder = Placeholder::named(&name[..end]);
        let unknown = || format!("`instead` has the unknown placeholder `${}`; replace it by hand", &name[..end]);
        placeholder.map(|placeholder| (placeholder, start..start + 1 + end)).ok_or_else(unknown)
    });
    found.collect()
}

/// Replaces each placeholder by a name that parses. Returns the names as well.
fn with_stand_ins(text: &str, found: &[(Placeholder, Range<usize>)]) -> (String, Vec<String>) {
    let names: Vec<_> = (0..found.len()).map(|index| format!("__factory_placeholder_{index}")).collect();
    let edit =
        |((_, range), name): (&(Placeholder, Range<usize>), &String)| Edit { range: range.clone(), text: name.clone() };
    let edits: Vec<_> = found.iter().zip(&names).map(edit).collect();
    (super::super::edit::apply(text, &edits), names)
}

fn is_compound(expr: &Expr) -> bool {
    !matches!(
        expr,
        Expr::Path(_)
            | Expr::Call(_)
            | Expr::MethodCall(_)
            | Expr::Field(_)
            | Expr::Lit(_)
            | Expr::Paren(_)
            | Expr::Tuple(_)
    )
}

/// Returns the function of a template `path::function($scope)`.
fn scope_call(text: &str, expr: &Expr) -> Option<String> {
    let Expr::Call(call) = expr else { return None };
    let is_scope = text.matches('$').count() == 1 && text.contains("$scope");
    let is_argument = call.args.len() == 1 && super::places::variable(&call.args[0]).is_some();
    super::places::called_name(call).filter(|_| is_scope && is_argument)
}
