//! The names that are visible at a place, with what their types say.

use super::types::Written;
use std::collections::HashSet;

/// A name and its value. `self.field` is one as well.
#[derive(Debug)]
pub(crate) struct Binding {
    /// The name as it is written, such as `r#type` or `self.scope`.
    pub(crate) name: String,
    pub(crate) written: Written,
    /// True if each round of a loop has another value: a parameter of a closure given to `map`, or a variable that a
    /// loop assigns to.
    pub(crate) is_of_loop: bool,
    /// The bindings that were moved into the call that made the value, and those that were moved into them.
    made_of: Vec<usize>,
    id: usize,
}

/// A part of a function: a block, an arm, a loop, a closure.
#[derive(Debug, Default)]
pub(crate) struct Frame {
    /// The identifier by which a loop was recognized as one over users.
    repeats_over: Option<String>,
    /// The way in which a closure or an `async` block leaves the place where it is written, such as `returned`.
    leaves: Option<String>,
    bindings: Vec<Binding>,
    /// Names that a macro may bind to other values, each with the macro.
    captured: Vec<(String, String)>,
    /// The bindings whose values were moved on the way to the current place.
    moved: Vec<usize>,
}

impl Frame {
    pub(crate) fn new(repeats_over: Option<String>, leaves: Option<String>) -> Self {
        Self { repeats_over, leaves, ..Self::default() }
    }
}

/// The frames from the function to the current place.
#[derive(Debug, Default)]
pub(crate) struct Frames {
    frames: Vec<Frame>,
    next_id: usize,
}

/// A binding as it is seen from a place.
pub(crate) struct Visible<'a> {
    pub(crate) binding: &'a Binding,
    pub(crate) is_moved: bool,
    /// The index of its frame.
    depth: usize,
}

impl Frames {
    pub(crate) fn push(&mut self, frame: Frame) {
        self.frames.push(frame);
    }

    pub(crate) fn pop(&mut self) {
        self.frames.pop();
    }

    /// Adds a binding to the innermost frame. Outside of a function nothing is bound.
    pub(crate) fn bind(&mut self, name: String, written: Written, is_of_loop: bool) {
        let id = self.next_id;
        self.next_id += 1;
        if let Some(frame) = self.frames.last_mut() {
            frame.bindings.push(Binding { name, written, is_of_loop, made_of: Vec::new(), id });
        }
    }

    /// Marks the value of a name as moved, until the innermost frame ends. Behind a branch, it counts as present again,
    /// because the other branch may have kept it.
    pub(crate) fn move_out(&mut self, name: &str) {
        let id = self.visible().iter().find(|visible| visible.binding.name == name).map(|visible| visible.binding.id);
        if let (Some(id), Some(frame)) = (id, self.frames.last_mut()) {
            frame.moved.push(id);
        }
    }

    /// Returns the bindings whose values are moved into a call that names them. A reference cannot be moved.
    pub(crate) fn moved_into_call(&self, names: &[String]) -> Vec<usize> {
        let visible = self.visible();
        let moved = visible.iter().map(|visible| visible.binding).filter(|binding| names.contains(&binding.name));
        let owned = moved.filter(|binding| !binding.written.is_reference);
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
        let is_chosen = |binding: &Binding| {
            chosen.iter().any(|chosen| chosen.id == binding.id || chosen.made_of.contains(&binding.id))
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

    /// Notes the names that a macro may bind.
    pub(crate) fn note_captures(&mut self, by: &str, names: Vec<String>) {
        if let Some(frame) = self.frames.last_mut() {
            frame.captured.extend(names.into_iter().map(|name| (name, by.to_owned())));
        }
    }

    /// Returns the macro that may bind the name of a binding to another value.
    pub(crate) fn captured_by(&self, binding: &Binding) -> Option<&str> {
        let captured = self.frames.iter().flat_map(|frame| &frame.captured);
        captured.filter(|(name, _)| *name == binding.name).map(|(_, by)| by.as_str()).next()
    }

    /// Returns the identifier by which the innermost loop over users was recognized.
    pub(crate) fn repeats_over(&self) -> Option<&str> {
        self.frames.iter().rev().find_map(|frame| frame.repeats_over.as_deref())
    }

    /// Returns how a closure between a binding and the current place leaves the place where it is written.
    pub(crate) fn leaves(&self, visible: &Visible<'_>) -> Option<&str> {
        self.frames[visible.depth + 1..].iter().find_map(|frame| frame.leaves.as_deref())
    }
}
