//! The table of the tiers.

use crate::audit::{model::Audit, tiers::TierCounts};
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

/// The width of the output, in characters.
const WIDTH: u16 = 100;

const HEADERS: [&str; 11] =
    ["tier", "target", "now", "scopes", "calls", "refs", "imports", "globals", "unseen", "defs", "docs"];

pub(super) const LEGEND: &str = "\
scopes: places that open one, of all that count. refs: uses that are not called. unseen: mentions
about which rustc reports nothing. Uses in tests count, except under \"now\". *: below the target.";

/// Returns the table of the tiers, with a row for all of them. It is at most 100 characters wide.
pub(super) fn render_tiers(audit: &Audit<'_>) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic).set_width(WIDTH);
    table.set_header(HEADERS);
    for tier in &audit.tiers {
        table.add_row(row(tier, tier.name.as_deref().unwrap_or("(no tier)")));
    }
    if audit.tiers.len() != 1 {
        table.add_row(row(&audit.all, "all"));
    }
    for column in table.column_iter_mut().skip(1) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.lines().map(|line| line.trim_end().to_owned()).collect::<Vec<_>>().join("\n") + "\n"
}

fn row(tier: &TierCounts, name: &str) -> Vec<String> {
    let compliance = tier.compliance;
    let below = if tier.is_below_target() { " *" } else { "  " };
    let counts =
        [tier.calls, tier.references, tier.imports, tier.globals, tier.unresolved, tier.definitions, tier.docs];
    let mut row = vec![
        name.to_owned(),
        tier.target.map_or_else(String::new, |target| format!("{target} %")),
        format!("{}{below}", compliance.text()),
        format!("{}/{}", compliance.numerator, compliance.denominator),
    ];
    row.extend(counts.map(|count| count.to_string()));
    row
}
