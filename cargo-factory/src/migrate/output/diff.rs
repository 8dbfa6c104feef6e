//! The changes of a dry run as a unified diff, which `git apply` accepts.

use super::super::{
    edit::{self, Edit},
    site::Plan,
};
use similar::TextDiff;
use std::io::Write;

pub(super) fn write(plan: &Plan, out: &mut impl Write) -> anyhow::Result<()> {
    for (key, source) in &plan.files {
        let rewrites = plan.sites.iter().filter(|site| site.key == *key).filter_map(|site| site.rewrite());
        let edits: Vec<Edit> = rewrites.flat_map(|rewrite| rewrite.edits.iter().cloned()).collect();
        if edits.is_empty() {
            continue;
        }
        let new = edit::apply(&source.text, &edits);
        let diff = TextDiff::from_lines(&source.text, &new);
        let (old_name, new_name) = (format!("a/{}", source.file), format!("b/{}", source.file));
        write!(out, "{}", diff.unified_diff().context_radius(3).header(&old_name, &new_name))?;
    }
    Ok(())
}
