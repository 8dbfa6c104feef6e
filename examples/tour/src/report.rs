//! What was served, as tables.

use crate::{serve::Served, table::Table};
use desk::HelpDesk;
use std::{
    io::{self, Write},
    sync::atomic::Ordering::Relaxed,
};

pub(crate) fn show(served: &Served, desk: &HelpDesk, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}\n", heading("a help desk for many users at once", "="))?;
    writeln!(out, "{}", totals(served, desk))?;
    writeln!(out, "Each message holds its user's order number. What each user got to see was searched for them:\n")?;
    write!(out, "{}", seen(served))
}

/// Underlined, with a capital first letter.
pub(crate) fn heading(text: &str, underline: &str) -> String {
    let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
    format!("{}{rest}\n{}", first.to_uppercase(), underline.repeat(text.chars().count()))
}

fn totals(served: &Served, desk: &HelpDesk) -> Table {
    let mut table = Table::new();
    table.row([&"users", &served.users]);
    table.row([&"scopes", &desk.open_scopes.opened()]);
    table.row([&"scopes open at once, at most", &desk.open_scopes.most()]);
    table.row([&"agents made", &served.agents]);
    table.row([&"messages answered", &desk.answered.load(Relaxed)]);
    table.row([&"cross-user values seen", &served.seen.others()]);
    table
}

fn seen(served: &Served) -> Table {
    let mut table = Table::new();
    table.row([&"", &"values", &"own order numbers", &"other users'"]);
    for (kind, count) in served.seen.kinds() {
        table.row([&kind, &count.values, &count.own, &count.others]);
    }
    table
}

/// What is not as it should be.
pub(crate) fn problems(served: &Served, desk: &HelpDesk) -> Vec<String> {
    let mut problems = Vec::new();
    let (others, answered) = (served.seen.others(), desk.answered.load(Relaxed));
    if others > 0 {
        problems.push(format!("{others} values of other users were seen"));
    }
    if answered != served.messages as u64 {
        problems.push(format!("{answered} of {} messages were answered", served.messages));
    }
    // A search that finds nothing at all would find no leak either.
    for (kind, _) in served.seen.kinds().filter(|(_, count)| count.own == 0) {
        problems.push(format!("no order number was found in any of the {kind}"));
    }
    problems
}
