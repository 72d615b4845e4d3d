using CsCheck;
using Disclosure.Content.Records;
using Disclosure.Content.Tests.Yaml;

namespace Disclosure.Content.Tests;

public class RecordWriterPropertyTests
{
    [Fact]
    public void What_is_written_is_read_back_as_the_same_record() =>
        RecordGenerators.Any.Sample(
            record =>
            {
                var read = RecordText.ReadWithoutFinding(RecordWriter.Write(record));
                Assert.Equivalent(record, read, strict: true);
            },
            iter: RandomCases.Of(50));

    [Fact]
    public void Writing_what_was_read_gives_the_same_text() =>
        RecordGenerators.Any.Sample(
            record =>
            {
                var text = RecordWriter.Write(record);
                Assert.Equal(text, RecordWriter.Write(RecordText.ReadWithoutFinding(text)));
            },
            iter: RandomCases.Of(100));

    [Fact]
    public void What_is_written_is_within_the_fast_subset_and_means_the_same_to_YamlDotNet() =>
        RecordGenerators.Any.Sample(
            record =>
            {
                var text = RecordWriter.Write(record);
                var fast = TreeText.FastOf(text);
                Assert.True(fast is not null, text);
                Assert.Equal(TreeText.FullOf(text), fast);
            },
            iter: RandomCases.Of(100));

    [Fact]
    public void Every_content_file_reaches_its_canonical_text_in_one_step()
    {
        foreach (var file in ContentFiles.Yaml)
        {
            var canonical = RecordWriter.Write(RecordText.ReadWithoutFinding(File.ReadAllText(file)));
            Assert.Equal(canonical, RecordWriter.Write(RecordText.ReadWithoutFinding(canonical)));
        }
    }
}
