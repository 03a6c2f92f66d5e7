namespace Briefing.Yaml;

/// <summary>A value of a YAML document with its place. All scalars are text; tags and types are not interpreted.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based, in UTF-16 code units.</param>
public abstract record YamlNode(int Line, int Column)
{
    /// <summary>The word for the kind of node in a message.</summary>
    public abstract string Kind { get; }

    /// <param name="Value">The text; empty for a null.</param>
    public sealed record Scalar(string Value, int Line, int Column) : YamlNode(Line, Column)
    {
        public override string Kind => "a text";
    }

    public sealed record Sequence(IReadOnlyList<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column)
    {
        public override string Kind => "a list";
    }

    public sealed record Mapping(IReadOnlyList<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column)
    {
        public override string Kind => "keys with values";

        public YamlNode? this[string key]
        {
            get
            {
                for (var i = 0; i < Entries.Count; i++)
                {
                    if (string.Equals(Entries[i].Key, key, StringComparison.Ordinal))
                        return Entries[i].Value;
                }
                return null;
            }
        }
    }
}

/// <param name="Key">The key's text.</param>
/// <param name="Line">1-based, of the key.</param>
/// <param name="Column">1-based, of the key.</param>
public sealed record YamlEntry(string Key, YamlNode Value, int Line, int Column);

/// <summary>Why a text is not the YAML that is meant.</summary>
/// <param name="Line">1-based.</param>
/// <param name="Column">1-based.</param>
public sealed record YamlFault(int Line, int Column, string Message);
