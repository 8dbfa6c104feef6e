//! The scan of whole files.

mod depth;
mod found;
mod index;
mod judgement;
mod lines;
mod mentions;
mod modules;
mod reader;
mod scan;
mod source;

pub use found::{
    Attestation, FileScan, Form, GlobalState, Judged, Location, Mention, ModuleFile, ParseError, SingletonDefinition,
};
pub use index::{Context, FileIndex};
pub use reader::{Reader, with_reader};
