//! Instructions and allocations of one request, in every version.

use benches::{
    counting::{self, NO_VALGRIND, allocations, has_valgrind, instructions},
    versions,
};
use std::{env, io};

fn main() -> io::Result<()> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if let [flag, name, requests] = &arguments[..]
        && flag == "--serve"
    {
        counting::serve(name, requests.parse().map_err(io::Error::other)?);
        return Ok(());
    }
    table()
}

fn table() -> io::Result<()> {
    let counts = has_valgrind();
    if !counts {
        println!("{NO_VALGRIND}\n");
    }
    println!("| a request | allocations | bytes | instructions |\n|---|---|---|---|");
    for version in versions::all() {
        let allocated = allocations(&version);
        let counted = if counts { format!("{:.1}", instructions(&version)?) } else { String::new() };
        println!("| {} | {} | {} | {counted} |", version.name, allocated.count, allocated.bytes);
    }
    Ok(())
}
