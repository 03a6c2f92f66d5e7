namespace Briefing.Text;

/// <summary>Diagnostics as bytes.</summary>
internal static class DiagnosticFile
{
    public static void Write(BinaryWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.Write(diagnostics.Count);
        foreach (var diagnostic in diagnostics)
        {
            writer.Write(diagnostic.Code);
            writer.Write((int)diagnostic.Severity);
            writer.Write(diagnostic.Path);
            writer.Write(diagnostic.Line);
            writer.Write(diagnostic.Column);
            writer.Write(diagnostic.Message);
        }
    }

    public static Diagnostic[] Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var diagnostics = count == 0 ? [] : new Diagnostic[count];
        for (var i = 0; i < count; i++)
        {
            diagnostics[i] = new(
                reader.ReadString(), (Severity)reader.ReadInt32(), reader.ReadString(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString());
        }
        return diagnostics;
    }
}
