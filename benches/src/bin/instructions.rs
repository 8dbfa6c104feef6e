//! Counts the instructions and allocations of one request in every version.
//!
//! `instructions --check` only compares this project with hand-written wiring, and fails if a ratio is over its limit.

use benches::{
    counting::{self, NO_VALGRIND, allocations, allocations_of_a_context, has_valgrind, instructions},
    versions::{self, Pair},
};
use std::{env, io, process::ExitCode};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--serve", name, requests] => {
            requests.parse().map(|requests| counting::serve(name, requests)).map_err(io::Error::other)
        }
        ["--check"] => check(),
        _ => table(),
    };
    done.map_or_else(
        |error| {
            eprintln!("{error}");
            ExitCode::FAILURE
        },
        |()| ExitCode::SUCCESS,
    )
}

fn table() -> io::Result<()> {
    let counts = has_valgrind();
    if !counts {
        println!("{NO_VALGRIND}\n");
    }
    println!("| a request | allocations | bytes | instructions | less the first row |\n|---|---|---|---|---|");
    let mut of_context = None;
    for version in versions::all() {
        let allocated = allocations(&version);
        print!("| {} | {} | {} |", version.name, allocated.count, allocated.bytes);
        if counts {
            let counted = instructions(&version)?;
            let beside = counted - *of_context.get_or_insert(counted);
            print!(" {counted:.0} | {beside:.0} |");
        }
        println!();
    }
    let made = allocations_of_a_context();
    println!("| creating the context (not in the other rows) | {} | {} | | |", made.count, made.bytes);
    Ok(())
}

fn check() -> io::Result<()> {
    let counts = has_valgrind();
    if !counts {
        println!("{NO_VALGRIND}");
    }
    for Pair { by_hand, ours, limit } in versions::PAIRS {
        let (expected, allocated) = (allocations(&by_hand).count, allocations(&ours).count);
        if allocated != expected {
            return Err(io::Error::other(format!("`{}` allocates {allocated} times, not {expected}", ours.name)));
        }
        let ratio = if counts { instructions(&ours)? / instructions(&by_hand)? } else { continue };
        println!("{} over {}: {ratio:.3} of its instructions", ours.name, by_hand.name);
        if ratio > limit {
            return Err(io::Error::other(format!("more than {limit}")));
        }
    }
    Ok(())
}
