//! The report of a run.

use crate::{serve::Served, table::Table};
use desk::HelpDesk;
use std::{
    io::{self, Write},
    sync::atomic::Ordering::Relaxed,
};

pub(crate) fn show(served: &Served, desk: &HelpDesk, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}\n", heading("a help desk for many users at once", "="))?;
    writeln!(out, "{}", totals(served, desk))?;
    writeln!(
        out,
        "Each message contains its user's order number. All values that a user saw were searched for\norder numbers:\n"
    )?;
    writeln!(out, "{}", seen(served))?;
    writeln!(
        out,
        "No code compared user ids: each agent carries the lifetime of its user's scope. Next: what the\n\
         compiler says to programs that leak."
    )
}

/// Returns the text with a capital first letter and an underline.
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

/// Returns the problems of a run.
pub(crate) fn problems(served: &Served, desk: &HelpDesk) -> Vec<String> {
    let mut problems = Vec::new();
    let (others, answered) = (served.seen.others(), desk.answered.load(Relaxed));
    if others > 0 {
        problems.push(format!("{others} values of other users were seen"));
    }
    if answered != served.messages as u64 {
        problems.push(format!("{answered} of {} messages were answered", served.messages));
    }
    // A search that does not find a user's own number would not find a leak.
    for (kind, _) in served.seen.kinds().filter(|(_, count)| count.own == 0) {
        problems.push(format!("no order number was found in any of the {kind}"));
    }
    problems
}
