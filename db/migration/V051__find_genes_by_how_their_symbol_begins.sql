-- Whoever begins an entry is shown genes while still typing the symbol.
create index refdata_gene_symbol on refdata_gene (upper(symbol) text_pattern_ops);
