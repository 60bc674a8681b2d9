package dev.holdfast.policies.report;

import dev.holdfast.policies.rule.Finding;
import dev.holdfast.policies.rule.Severity;
import dev.holdfast.policies.waiver.Judged;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A report as JUnit writes them: a suite a file, a case a finding. An error is a failure; a warning or a note passes, with its text as output; a
 * waived finding is skipped.
 */
final class JunitReport {
    private final CheckReport report;

    JunitReport(CheckReport report) {
        this.report = report;
    }

    void write(Writer to) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "holdfast check");
            for (Map.Entry<String, List<Judged>> suite : byFile().entrySet()) {
                suite(suite.getKey(), suite.getValue(), xml);
            }
            for (CheckReport.Fault fault : report.faults()) {
                notUnderstood(fault, xml);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private Map<String, List<Judged>> byFile() {
        Map<String, List<Judged>> files = new LinkedHashMap<>();
        for (Judged each : report.findings()) {
            files.computeIfAbsent(each.finding().subject().origin().name(), none -> new ArrayList<>())
                    .add(each);
        }
        return files;
    }

    private static boolean isFailure(Judged each) {
        return !each.isWaived() && each.finding().severity() == Severity.ERROR;
    }

    private static void suite(String file, List<Judged> findings, XMLStreamWriter xml) throws XMLStreamException {
        start(
                file,
                findings.size(),
                findings.stream().filter(JunitReport::isFailure).count(),
                0,
                findings.stream().filter(Judged::isWaived).count(),
                xml);
        for (Judged each : findings) {
            testCase(each, xml);
        }
        xml.writeEndElement();
    }

    private static void start(String file, long tests, long failures, long errors, long skipped, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", clean(file));
        xml.writeAttribute("tests", Long.toString(tests));
        xml.writeAttribute("failures", Long.toString(failures));
        xml.writeAttribute("errors", Long.toString(errors));
        xml.writeAttribute("skipped", Long.toString(skipped));
    }

    private static void testCase(Judged each, XMLStreamWriter xml) throws XMLStreamException {
        Finding finding = each.finding();
        String text = finding.message() + " (line " + finding.place().line() + ", " + finding.field() + "). "
                + finding.rule().remediation();
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(finding.subject().words()));
        xml.writeAttribute(
                "name", clean(finding.rule().id() + " " + finding.rule().title()));
        if (isFailure(each)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.rule().id());
            xml.writeAttribute("message", clean(finding.message()));
            xml.writeCharacters(clean(text));
            xml.writeEndElement();
        } else if (each.waiver() != null) {
            xml.writeStartElement("skipped");
            xml.writeAttribute("message", clean(each.waiver().reason()));
            xml.writeEndElement();
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(finding.severity().word() + ": " + text));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void notUnderstood(CheckReport.Fault fault, XMLStreamWriter xml) throws XMLStreamException {
        start(fault.file(), 1, 0, 1, 0, xml);
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", "is understood");
        xml.writeAttribute("classname", clean(fault.file()));
        xml.writeStartElement("error");
        xml.writeAttribute("message", clean(fault.reason()));
        xml.writeCharacters("line " + fault.line() + ", column " + fault.column());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** Without the characters that XML cannot hold, not even escaped. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(each -> isXml(each) ? each : '\uFFFD').forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isXml(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
