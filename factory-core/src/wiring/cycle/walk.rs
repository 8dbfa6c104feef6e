//! The search for a cycle among the scoped components of a factory.

use super::{
    component_table::{ComponentTable, NONE},
    dependency::{DependencyEdge, DependencyNode, EdgeTarget},
    type_path::TypePath,
    walked_agents::WalkedAgents,
};
use crate::wiring::const_text::Text;

/// A cycle of scoped components.
pub(super) struct Cycle {
    /// The index of the component that the cycle begins and ends with.
    pub(super) component: usize,
    /// The fields of the cycle and the remedy, as the error message shows them.
    pub(super) path: Text,
}

/// Returns the first cycle in a depth-first walk over the components, in their order.
///
/// The walk visits each component, and each agent that is not generic, once.
pub(super) const fn find_cycle<const N: usize>(components: &[DependencyNode; N]) -> Option<Cycle> {
    let (mut first, mut next, mut visits) = ([NONE; N], [NONE; N], [Visit::Pending; N]);
    Walk {
        components,
        table: ComponentTable::new(components, &mut first, &mut next),
        visits: &mut visits,
        walked: WalkedAgents::EMPTY,
        trace: Trace { component: NONE, is_complete: false, path: Text::EMPTY },
    }
    .find_cycle()
}

#[derive(Clone, Copy)]
enum Visit {
    Pending,
    Open,
    Done,
}

/// The owner of some edges.
#[derive(Clone, Copy)]
enum Owner {
    Component(usize),
    Agent(&'static TypePath),
}

/// An owner whose edges are being followed.
#[derive(Clone, Copy)]
struct Frame {
    owner: Owner,
    /// The field of the edge that is being followed.
    field: &'static str,
    /// The edges after it.
    rest: &'static [DependencyEdge],
}

/// The consequence of following one edge.
enum Step {
    /// The target is done, or is not part of the factory. A missing component is another rule's error.
    Skip,
    Enter(Frame),
    /// The target is a component whose edges are being followed.
    Close(usize),
}

struct Walk<'a> {
    components: &'a [DependencyNode],
    table: ComponentTable<'a>,
    visits: &'a mut [Visit],
    walked: WalkedAgents,
    trace: Trace,
}

impl Walk<'_> {
    const fn find_cycle(mut self) -> Option<Cycle> {
        let mut index = 0;
        while index < self.components.len() {
            if let Step::Enter(frame) = self.visit_component(index)
                && self.walk(frame)
            {
                return Some(Cycle { component: self.trace.component, path: self.trace.path });
            }
            index += 1;
        }
        None
    }

    /// Walks everything that can be reached from a frame, and returns whether that closes a cycle.
    ///
    /// The stack is an array and not the recursion of this function, because rustc evaluates at most 128 nested calls.
    /// If the array is full, the function calls itself and continues with another array.
    const fn walk(&mut self, start: Frame) -> bool {
        const STACK: usize = 64;
        let mut stack = [start; STACK];
        let mut top = 0;
        loop {
            let frame = &mut stack[top];
            let [edge, rest @ ..] = frame.rest else {
                self.finish(frame.owner);
                if top == 0 {
                    return false;
                }
                top -= 1;
                continue;
            };
            frame.field = edge.field;
            frame.rest = rest;
            let has_cycle = match self.follow(edge) {
                Step::Skip => false,
                Step::Enter(frame) if top + 1 < STACK => {
                    top += 1;
                    stack[top] = frame;
                    false
                }
                Step::Enter(frame) => self.walk(frame),
                Step::Close(component) => {
                    self.trace.begin(component, self.components[component].path.name());
                    true
                }
            };
            if has_cycle {
                self.trace.prepend_frames(stack.split_at(top + 1).0);
                return true;
            }
        }
    }

    const fn follow(&mut self, edge: &'static DependencyEdge) -> Step {
        match &edge.target {
            EdgeTarget::Scoped(path) => match self.table.find(path) {
                Some(component) => self.visit_component(component),
                None => Step::Skip,
            },
            EdgeTarget::Request(_) | EdgeTarget::Agent(_, []) => Step::Skip,
            EdgeTarget::Agent(path, _) if self.walked.contains(path) => Step::Skip,
            EdgeTarget::Agent(path, edges) => Step::Enter(Frame { owner: Owner::Agent(path), field: "", rest: edges }),
        }
    }

    const fn visit_component(&mut self, component: usize) -> Step {
        match self.visits[component] {
            Visit::Done => Step::Skip,
            Visit::Open => Step::Close(component),
            Visit::Pending => {
                self.visits[component] = Visit::Open;
                let rest = self.components[component].edges;
                Step::Enter(Frame { owner: Owner::Component(component), field: "", rest })
            }
        }
    }

    const fn finish(&mut self, owner: Owner) {
        match owner {
            Owner::Component(component) => self.visits[component] = Visit::Done,
            Owner::Agent(agent) => self.walked.insert(agent),
        }
    }
}

/// The path of a cycle, written from its end to its beginning.
struct Trace {
    component: usize,
    is_complete: bool,
    path: Text,
}

impl Trace {
    /// Writes the end of the path: the component's name and the remedy.
    const fn begin(&mut self, component: usize, name: &str) {
        self.component = component;
        self.path.prepend("`; let a method take one of them instead");
        self.path.prepend(name);
        self.path.prepend("`");
    }

    /// Writes the current field of each frame before the path, from the last frame to the one that begins the cycle.
    const fn prepend_frames(&mut self, mut frames: &[Frame]) {
        while let [outer @ .., frame] = frames
            && !self.is_complete
        {
            self.path.prepend(" needs ");
            self.path.prepend(frame.field);
            self.is_complete = matches!(frame.owner, Owner::Component(owner) if owner == self.component);
            frames = outer;
        }
    }
}
