//! The alternatives.

mod dill;
mod froodi;
mod nject;
mod nject_arc;
#[allow(clippy::struct_field_names, reason = "shaku's own macro names them")]
mod shaku;
mod task_local;

use super::{Version, version};

pub(super) const ALL: [Version; 7] = [
    version("nject, borrowed", true, nject::request),
    version("nject, all in `Arc`s", true, nject_arc::request),
    version("shaku, a module for each user", true, shaku::request),
    version("dill, transient", true, dill::transient),
    version("dill, transaction", true, dill::transaction),
    version("froodi", true, froodi::request),
    version("tokio `task_local!`", true, task_local::request),
];
