//! The names that are visible at a place, with what their types say.

use super::{
    caller::Caller,
    changes::Changes,
    types::{Kind, Origin, Written},
};
use std::collections::HashSet;

/// A name and its value. `self.field` is one as well.
#[derive(Debug)]
pub(crate) struct Binding {
    /// The name as it is written, such as `r#type` or `self.scope`.
    pub(crate) name: String,
    pub(crate) written: Written,
    /// True if each round of a loop has another value, such as a parameter of a closure given to `map`.
    pub(crate) is_of_loop: bool,
    /// The reason why it is not certain to be the value of its written type here, such as an assignment.
    pub(crate) doubt: Option<String>,
    /// True if the value is a new collection of the function.
    pub(crate) is_fresh: bool,
    /// The closures of the value, which may be called later.
    pub(crate) kept: Kept,
    /// The uses in the value, by their numbers, and those in the values of the variables that it mentions.
    pub(crate) uses: Vec<usize>,
    /// The bindings that were moved into the call that made the value, and those that were moved into them.
    made_of: Vec<usize>,
    pub(crate) id: usize,
}

/// The closures in the value of a variable, by their first bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    /// Those that the variable is.
    pub(crate) whole: Vec<usize>,
    /// All of them, also those that were given to a function such as `map`.
    pub(crate) all: Vec<usize>,
}

impl Kept {
    pub(crate) fn add(&mut self, other: Self) {
        self.whole.extend(other.whole);
        self.all.extend(other.all);
    }
}

impl Binding {
    /// Returns whether it is a value of a user that a placeholder can stand for.
    pub(crate) fn is_of_this_user(&self) -> bool {
        self.written.kind.as_ref().is_some_and(|kind| *kind != Kind::Platform) && !self.is_of_loop
    }
}

/// The conditions under which a part of a function runs: how often and when.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// The way in which a closure or an `async` block leaves the place where it is written, such as `returned`.
    pub(crate) leaves: Option<String>,
    /// The first byte of the closure that it is.
    pub(crate) closure: Option<usize>,
    /// The reason why what runs here may run for another user, or may be kept for one, if its value is bound outside of it.
    pub(crate) is_unsafe: Option<String>,
}

/// A part of a function: a block, an arm, a loop, a closure.
#[derive(Debug, Default)]
struct Frame {
    entry: Entry,
    bindings: Vec<Binding>,
    /// The bindings whose values were moved on the way to the current place.
    moved: Vec<usize>,
}

/// The frames from the function to the current place.
#[derive(Debug, Default)]
#[expect(clippy::struct_field_names, reason = "the frames are what it is about")]
pub(crate) struct Frames {
    frames: Vec<Frame>,
    next_id: usize,
    /// The variables of the function whose values may change.
    pub(crate) changes: Changes,
    pub(crate) caller: Caller,
}

/// A binding as it is seen from a place.
pub(crate) struct Visible<'a> {
    pub(crate) binding: &'a Binding,
    pub(crate) is_moved: bool,
    /// The index of its frame.
    depth: usize,
}

impl Frames {
    pub(crate) fn push(&mut self, entry: Entry) {
        self.frames.push(Frame { entry, ..Frame::default() });
    }

    pub(crate) fn pop(&mut self) {
        self.frames.pop();
    }

    /// Adds a binding to the innermost frame. Outside of a function nothing is bound.
    pub(crate) fn bind(&mut self, name: String, written: Written, is_of_loop: bool) {
        let id = self.next_id;
        self.next_id += 1;
        if let Some(frame) = self.frames.last_mut() {
            frame.bindings.push(Binding {
                name,
                written,
                is_of_loop,
                doubt: None,
                is_fresh: false,
                kept: Kept::default(),
                uses: Vec::new(),
                made_of: Vec::new(),
                id,
            });
        }
    }

    /// Returns the innermost binding of a name.
    pub(crate) fn find(&self, name: &str) -> Option<Visible<'_>> {
        let is_it = |binding: &&Binding| binding.name.trim_start_matches("r#") == name.trim_start_matches("r#");
        let mut frames = self.frames.iter().enumerate().rev();
        let (depth, binding) = frames.find_map(|(depth, frame)| Some((depth, frame.bindings.iter().rfind(is_it)?)))?;
        let is_moved = self.frames.iter().any(|frame| frame.moved.contains(&binding.id));
        Some(Visible { binding, is_moved, depth })
    }

    /// Returns the number that the next binding gets.
    pub(crate) fn next_id(&self) -> usize {
        self.next_id
    }

    /// Notes a reason against each binding since a number.
    pub(crate) fn doubt_since(&mut self, first: usize, reason: impl Fn(&str) -> Option<String>) {
        let all = self.frames.iter_mut().flat_map(|frame| &mut frame.bindings);
        for binding in all.filter(|binding| binding.id >= first && binding.doubt.is_none()) {
            binding.doubt = reason(&binding.name);
        }
    }

    /// Changes the innermost binding of a name.
    pub(crate) fn change(&mut self, name: &str, change: impl FnOnce(&mut Binding)) {
        let is_it = |binding: &&mut Binding| binding.name.trim_start_matches("r#") == name.trim_start_matches("r#");
        let mut bindings = self.frames.iter_mut().rev().flat_map(|frame| frame.bindings.iter_mut().rev());
        if let Some(binding) = bindings.find(is_it) {
            change(binding);
        }
    }

    /// Marks the value of a name as moved, until the innermost frame ends. Behind a branch, it counts as present again,
    /// because the other branch may have kept it.
    pub(crate) fn move_out(&mut self, name: &str) {
        let id = self.find(name).map(|visible| visible.binding.id);
        if let (Some(id), Some(frame)) = (id, self.frames.last_mut()) {
            frame.moved.push(id);
        }
    }

    /// Returns the bindings whose values are moved into a call that names them. A reference cannot be moved.
    pub(crate) fn moved_into_call(&self, names: &[String]) -> Vec<usize> {
        let visible = self.visible();
        let moved = visible.iter().map(|visible| visible.binding).filter(|binding| names.contains(&binding.name));
        let owned = moved.filter(|binding| !binding.written.is_reference || binding.written.is_accessed);
        owned.flat_map(|binding| binding.made_of.iter().copied().chain([binding.id])).collect()
    }

    /// Notes what was moved into the call that made the value of a name, which the innermost frame has bound.
    pub(crate) fn note_made_of(&mut self, name: &str, made_of: Vec<usize>) {
        let bindings = self.frames.last_mut().map(|frame| &mut frame.bindings);
        if let Some(binding) = bindings.into_iter().flatten().rfind(|binding| binding.name == name) {
            binding.made_of = made_of;
        }
    }

    /// Returns the values of users that are neither one of the chosen values nor were moved into the calls that made
    /// them, innermost first. A value that another name hides is one as well.
    pub(crate) fn other_users<'a>(&'a self, chosen: &[&Binding]) -> Vec<&'a Binding> {
        let is_of_chosen = |id| chosen.iter().any(|chosen| chosen.id == id || chosen.made_of.contains(&id));
        let is_chosen = |binding: &Binding| match binding.written.origin {
            Some(Origin::Nobody) => true,
            Some(Origin::Value(id)) => is_of_chosen(id) || is_of_chosen(binding.id),
            None => is_of_chosen(binding.id),
        };
        let all = self.frames.iter().rev().flat_map(|frame| frame.bindings.iter().rev());
        all.filter(|binding| binding.written.mentions_user && !is_chosen(binding)).collect()
    }

    /// Returns the bindings that no other one hides, innermost first.
    pub(crate) fn visible(&self) -> Vec<Visible<'_>> {
        let mut seen = HashSet::new();
        let moved: HashSet<_> = self.frames.iter().flat_map(|frame| &frame.moved).collect();
        let in_frame = |(depth, frame)| {
            let frame: &Frame = frame;
            frame.bindings.iter().rev().map(move |binding| (depth, binding))
        };
        let all = self.frames.iter().enumerate().rev().flat_map(in_frame);
        all.filter(|(_, binding)| seen.insert(binding.name.trim_start_matches("r#")))
            .map(|(depth, binding)| Visible { binding, is_moved: moved.contains(&binding.id), depth })
            .collect()
    }

    /// Returns the reason why a frame between a binding and the current place may be one of another user.
    pub(crate) fn is_unsafe(&self, visible: &Visible<'_>) -> Option<&str> {
        self.within(visible).find_map(|frame| frame.entry.is_unsafe.as_deref())
    }

    /// Returns how a closure between a binding and the current place leaves the place where it is written.
    pub(crate) fn leaves(&self, visible: &Visible<'_>) -> Option<&str> {
        self.within(visible).find_map(|frame| frame.entry.leaves.as_deref())
    }

    /// Returns the closures between a binding and the current place, by their first bytes.
    pub(crate) fn closures(&self, visible: &Visible<'_>) -> Vec<usize> {
        self.within(visible).filter_map(|frame| frame.entry.closure).collect()
    }

    /// Returns the frames between a binding and the current place.
    fn within(&self, visible: &Visible<'_>) -> std::slice::Iter<'_, Frame> {
        self.frames[visible.depth + 1..].iter()
    }
}
